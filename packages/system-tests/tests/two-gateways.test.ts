import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { signIn, type StaffSession } from './arrange/sign-in.js'
import { startCopy } from './arrange/start-copy.js'
import { untilWhole } from './arrange/until-whole.js'

/** Objected to sharing the crisis plan with the police and the safe haven. */
const person = '9990000050'

/** What the sessions here may ask: in this test's place, the viewer's operations are these. */
const asked = {
  look: 'query Look($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { crisisPlans { id whatHelps } } }',
  choices: 'query Choices($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { consentStatements { version items { id state effect } } } }',
  recordStatement: changing('recordStatement', 'RecordStatementInput'),
  withdrawStatement: changing('withdrawStatement', 'WithdrawStatementInput'),
  see: '{ patient(nhsNumber: "9990000050") { nhsNumber } }',
}

let stack: Stack
let home: string
/** A second gateway, which asks a second registry; both share their databases with the first. */
let second: { url: string }
const copies: { stop(): Promise<void> }[] = []
let recorder: StaffSession
let worker: StaffSession

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'crisis-record-second-'))
  const documents = join(home, 'documents.json')
  writeFileSync(documents, JSON.stringify(Object.fromEntries(Object.values(asked).map((text) => [sha256(text), text]))))
  stack = await startStack({ environment: { gateway: { ...unhurried.gateway, TRUSTED_DOCUMENTS_FILE: documents } } })
  const registry = await startCopy(stack, 'consent-registry')
  const agenciesFile = join(home, 'agencies.yaml')
  const first = stack.agencies.kinds.find(({ kind }) => kind === 'consent-registry')?.instances[0]?.url ?? ''
  writeFileSync(agenciesFile, readFileSync(stack.agenciesFile, 'utf8').replace(first, `${registry.url}/graphql`))
  const gateway = await startCopy(stack, 'gateway', { AGENCIES_FILE: agenciesFile, AUDIT_ANCHORS_FILE: join(home, 'anchors') })
  copies.push(gateway, registry)
  second = gateway
  ;[recorder, worker] = [await signIn(stack.url, 'liaison'), await signIn(stack.url, 'safehaven')]
  await untilWhole(look)
})
afterAll(async () => {
  for (const copy of copies) await copy.stop()
  await stack.stop()
  rmSync(home, { recursive: true, force: true })
})

/** The safe-haven worker looks for the crisis plan, at the second gateway. */
async function look() {
  return ask({ url: second.url, headers: worker.headers, purpose: 'TREAT', query: asked.look, variables: { nhsNumber: person } })
}

async function seesPlan(): Promise<boolean> {
  const { json, patient, text } = await look()
  if (json.errors !== undefined) throw new Error(text)
  return patient['crisisPlans'] !== null
}

interface Statements {
  readonly version: number
  readonly items: readonly { readonly id: string; readonly state: string; readonly effect: string }[]
}

/** The liaison clinician records what the person decides, at the first gateway. */
async function choices(): Promise<Statements> {
  const answer = await ask({
    url: stack.url,
    headers: recorder.headers,
    purpose: 'PATRQT',
    query: asked.choices,
    variables: { nhsNumber: person },
  })
  return answer.patient['consentStatements'] as Statements
}

async function change(mutation: 'recordStatement' | 'withdrawStatement', input: Readonly<Record<string, unknown>>): Promise<string> {
  const { version: expectedVersion } = await choices()
  const variables = { input: { nhsNumber: person, expectedVersion, ...input } }
  const { json, text } = await ask({ url: stack.url, headers: recorder.headers, purpose: 'PATRQT', query: asked[mutation], variables })
  const made = json.data?.[mutation] as { outcome: string; statementId: string | null } | null | undefined
  if (made?.statementId === null || made?.statementId === undefined) throw new Error(text)
  return made.statementId
}

const withdraw = (statementId: string) => change('withdrawStatement', { statementId, authority: 'PERSON', how: 'in person' })

const refuse = () =>
  change('recordStatement', {
    statement: {
      effect: 'REFUSE',
      scope: { categories: ['CRISIS_PLAN'], roles: ['SAFE_HAVEN_WORKER'] },
      authority: 'PERSON',
      givenAt: new Date().toISOString(),
      how: 'in person',
    },
    consequenceExplained: true,
  })

describe('P7 withdrawal: what one member of staff records changes the very next request of another, at another gateway and another registry', () => {
  it('again and again, both ways', async () => {
    expect(await seesPlan()).toBe(false)
    const { items } = await choices()
    for (const { id } of items.filter(({ state, effect }) => state === 'IN_FORCE' && effect === 'REFUSE')) await withdraw(id)
    expect(await seesPlan()).toBe(true)
    for (let round = 0; round < 5; round++) {
      const refused = await refuse()
      expect(await seesPlan()).toBe(false)
      await withdraw(refused)
      expect(await seesPlan()).toBe(true)
    }
  })

  it('nothing decided before it is used after it, however many requests are under way', async () => {
    const refused = await refuse()
    const before = await Promise.all(Array.from({ length: 10 }, seesPlan))
    await withdraw(refused)
    const after = await Promise.all(Array.from({ length: 10 }, seesPlan))
    expect({ before: new Set(before), after: new Set(after) }).toEqual({ before: new Set([false]), after: new Set([true]) })
  })

  it('one session serves at both gateways, and signing out at one ends it at the other', async () => {
    const { headers } = await signIn(stack.url, 'gp')
    const see = (url: string) => ask({ url, headers, purpose: 'TREAT', query: asked.see })
    expect([(await see(stack.url)).status, (await see(second.url)).status]).toEqual([200, 200])
    const signedOut = await fetch(`${second.url}/auth/sign-out`, { method: 'POST', headers })
    expect(signedOut.status).toBeLessThan(300)
    expect((await see(stack.url)).codes).toEqual(['SESSION_EXPIRED'])
    expect((await see(second.url)).codes).toEqual(['SESSION_EXPIRED'])
  })

  it('a change that another page sends with the session’s cookie is refused', async () => {
    const { cookie } = recorder.headers
    const query = asked.recordStatement
    const variables = { input: { nhsNumber: person, expectedVersion: 0, statement: {} } }
    const forged = { cookie: cookie ?? '', origin: 'https://elsewhere.example' }
    for (const headers of [forged, { ...forged, origin: stack.url }, { cookie: cookie ?? '' }])
      expect((await ask({ url: stack.url, headers, purpose: 'PATRQT', query, variables })).codes).toEqual(['CROSS_SITE_REFUSED'])
  })
})

function changing(mutation: string, type: string): string {
  return `mutation Change($input: ${type}!) { ${mutation}(input: $input) { outcome statementId faults { field code } } }`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
