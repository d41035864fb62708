import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { type Answer, ask } from './arrange/ask.js'
import { heldItems } from './arrange/held-items.js'
import { fieldsByKind, fieldsCarrying } from './arrange/record-page.js'
import { type Received, startRecordingProxy } from './arrange/recording-proxy.js'
import { startGateway } from './arrange/start-gateway.js'
import { untilWhole } from './arrange/until-whole.js'
import { wholeRecord } from './arrange/whole-record.js'

const [registry, audit] = ['ZC001', 'ZA001']
/** Kinds that hold no items. */
const ofPartnership = new Set(['patient-index', 'consent-registry', 'access-audit'])
/** Known to every agency there is, everything permitted. */
const person = '9990000018'
const { query, fields } = wholeRecord()
/** Theirs whose purpose is the person's request, or patient safety; never in care. */
const notInCare = [...fieldsCarrying('SHARING_STATEMENTS'), ...fieldsCarrying('ACCESS_HISTORY')]
/** Lists that are empty until somebody overrides. */
const ofOverrides = new Set(['overrides', 'overridesToJustify'])

let stack: Stack
let gateway: { url: string; stop(): Promise<void> }
const home = mkdtempSync(join(tmpdir(), 'crisis-record-whole-'))
const received: Received[] = []
const proxies: { stop(): void }[] = []
/** What the test does with a request before it is passed on. */
let before: (odsCode: string, path: string) => Promise<void> = () => Promise.resolve()

beforeAll(async () => {
  stack = await startStack({ without: ['gateway'] })
  let agencies = readFileSync(stack.agenciesFile, 'utf8')
  for (const { odsCode, url } of stack.agencies.kinds.flatMap(({ instances }) => instances)) {
    const proxy = await startRecordingProxy(odsCode, url, received, (path) => before(odsCode, path))
    proxies.push(proxy)
    agencies = agencies.replace(url, proxy.url)
  }
  const agenciesFile = join(home, 'agencies.yaml')
  writeFileSync(agenciesFile, agencies)
  gateway = await startGateway(stack, { environment: { AGENCIES_FILE: agenciesFile } })
  await untilWhole(() => look('liaison', 'TREAT'))
})
afterAll(async () => {
  await gateway.stop()
  proxies.forEach((proxy) => proxy.stop())
  await stack.stop()
  rmSync(home, { recursive: true, force: true })
})

const look = async (staff: string, purpose: string) =>
  ask({ url: gateway.url, token: await stack.token(staff), purpose, query, variables: { nhsNumber: person } })

/** Until what earlier operations leave to be told to the audit has been. */
async function untilQuiet(): Promise<void> {
  let seen = -1
  while (seen !== received.length) {
    seen = received.length
    await sleep(500)
  }
}

/** Every object inside, however deep. */
function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner]
}
const idsIn = (answer: Answer) => objectsIn(answer.patient).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
const sourcesOf = (answer: Answer, kind: string) => {
  const found = (fieldsByKind.get(kind) ?? []).flatMap((field) => objectsIn(answer.patient[field]))
  return [...new Set(found.flatMap(({ source }) => (source === undefined ? [] : [(source as { odsCode: string }).odsCode])))].sort()
}

describe('the whole record in one operation', () => {
  it('asks for every field the page names, and no other', () => {
    expect([...fieldsByKind.values()].flat().sort()).toEqual(fields.filter((field) => field !== 'nhsNumber').sort())
  })

  it('has every field for a clinician in care, but for those of other purposes', async () => {
    const { patient, json } = await look('liaison', 'TREAT')
    expect(json.errors).toBeUndefined()
    const missing = fields.filter((field) => patient[field] === null || patient[field] === undefined)
    expect(missing.sort()).toEqual(notInCare.toSorted())
    const empty = fields.filter((field) => Array.isArray(patient[field]) && patient[field].length === 0)
    expect(empty.sort()).toEqual([...ofOverrides].sort())
  })

  it.each([
    { category: 'SHARING_STATEMENTS', staff: 'liaison', purpose: 'PATRQT' },
    { category: 'ACCESS_HISTORY', staff: 'privacy', purpose: 'PATSFTY' },
  ])('has the fields of $category for $staff, by $purpose', async ({ category, staff, purpose }) => {
    const { patient, json } = await look(staff, purpose)
    expect(json.errors).toBeUndefined()
    expect(fieldsCarrying(category).filter((field) => patient[field] === null)).toEqual([])
  })

  it('has every item that any agency holds, and names each agency that holds one as a source', async () => {
    const held = await heldItems(stack, person)
    const answer = await look('liaison', 'TREAT')
    const given = new Set(idsIn(answer))
    expect([...held.values()].flat().filter((id) => !given.has(id))).toEqual([])
    const agencies = stack.agencies.kinds.filter(({ instances }) => instances.some(({ odsCode }) => held.has(odsCode)))
    for (const { kind, instances } of agencies)
      expect({ [kind]: sourcesOf(answer, kind) }).toEqual({ [kind]: instances.map(({ odsCode }) => odsCode).sort() })
    expect(agencies.map(({ kind }) => kind).sort()).toEqual([...fieldsByKind.keys()].filter((kind) => !ofPartnership.has(kind)).sort())
    expect(sourcesOf(answer, 'patient-index')).toEqual(['ZP001'])
  })

  it('comes in two hops: the registry, then all others at once, none of which waits for another', async () => {
    const others = stack.agencies.kinds.flatMap(({ instances }) => instances).filter(({ odsCode }) => odsCode !== registry)
    await untilQuiet()
    const asked: string[] = []
    const hops: string[][] = []
    const release: (() => void)[] = []
    // The first is held for a moment. What comes after it is held until all others are asked: what waited for an answer would never be asked.
    before = async (odsCode, path) => {
      if (path !== '/graphql' && path !== '/entries') return
      asked.push(odsCode)
      if (asked.length === 1) {
        await sleep(200)
        hops.push(asked.slice())
      } else if (asked.length < 1 + others.length) await new Promise<void>((resolve) => release.push(resolve))
      else if (asked.length === 1 + others.length) {
        hops.push(asked.slice(1))
        for (const one of release) one()
      }
    }
    const { patient, json } = await look('liaison', 'TREAT')
    expect(json.errors).toBeUndefined()
    expect(patient['crisisPlans']).not.toBeNull()
    expect(hops.map((hop) => hop.toSorted())).toEqual([[registry], others.map(({ odsCode }) => odsCode).sort()])
    // When it is over, the audit is told so.
    for (let tries = 0; asked.length === 1 + others.length && tries < 600; tries++) await sleep(100)
    expect(asked.slice(1 + others.length)).toEqual([audit])
  })
})
