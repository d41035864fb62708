import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot, startStack, type Stack } from '@crisis-record/local-stack'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

const person = '9990000018'
const directory = mkdtempSync(join(tmpdir(), 'agreement-of-all-'))
const file = join(directory, 'agreement.yaml')
const demo = readFileSync(join(projectRoot, 'packages/policy/agreement.yaml'), 'utf8')
const gp = 'without: [POLICE_CONTACT, THIRD_PARTY]'

let stack: Stack
let token: string
/** Who has said that a new agreement applies. */
let applied: string[] = []

beforeAll(async () => {
  writeFileSync(file, demo)
  stack = await startStack({
    agreementFile: file,
    environment: unhurried,
    listener: {
      line: (service, line) => {
        if (line.includes('a new sharing agreement applies from now on')) applied.push(service)
      },
    },
  })
  token = await stack.token('gp')
  await untilWhole(record)
  // Registry and audit start side by side: the first agreement is on record as soon as both are there.
  for (let waited = 0; waited < 60_000 && (await auditEntries()).every(({ event }) => event === undefined); waited += 100) await sleep(100)
})
afterAll(async () => {
  await stack.stop()
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => {
  applied = []
})

const query = `query Plans($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { crisisPlans { id } medications { id } sharing { category shared reason } } }`
const record = () => ask({ url: stack.url, token, purpose: 'TREAT', query, variables: { nhsNumber: person } })

async function auditEntries() {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl('access-audit') })
  await client.connect()
  const { rows } = await client.query<{ kind: string; body: { event?: string; agreementVersion?: string; facts?: unknown } }>(
    'SELECT kind, body FROM entry ORDER BY sequence',
  )
  await client.end()
  return rows.map(({ kind, body }) => ({ ...body, kind }))
}

/** Puts an agreement in force, as its author would: by writing the file. Waits until everybody has said so, or those named. */
async function put(text: string, by: (services: readonly string[]) => boolean): Promise<void> {
  writeFileSync(file, text)
  for (let waited = 0; !by(applied); waited += 20) {
    if (waited > 60_000) throw new Error(`it applies at ${applied.join(', ')} alone`)
    await sleep(20)
  }
}
const everybody = (services: readonly string[]) =>
  new Set(services).size === stack.agencies.kinds.flatMap(({ instances }) => instances).length

describe('a change of the sharing agreement, in the whole system', () => {
  it('takes a category from a role at its very next request, without a restart, and gives it back', async () => {
    expect((await record()).patient['crisisPlans']).not.toBeNull()
    await put(
      demo.replace('version: demo-1', 'version: demo-2').replace(gp, 'without: [POLICE_CONTACT, THIRD_PARTY, CRISIS_PLAN]'),
      everybody,
    )
    const { patient } = await record()
    expect(patient['crisisPlans']).toBeNull()
    expect(patient['medications']).not.toBeNull()
    expect((patient['sharing'] as { category: string }[]).some(({ category }) => category === 'CRISIS_PLAN')).toBe(false)
    applied = []
    await put(demo.replace('version: demo-1', 'version: demo-3'), everybody)
    expect((await record()).patient['crisisPlans']).not.toBeNull()
  })

  it('is in the audit before it applies, and every decision says under which version it was made', async () => {
    const entries = await auditEntries()
    const events = entries.filter(({ event }) => event === 'AGREEMENT_APPLIED')
    expect(events.map(({ agreementVersion }) => agreementVersion)).toEqual(['demo-1', 'demo-2', 'demo-3'])
    expect(events[1]?.facts).toMatchObject({ previous: 'demo-1', effect: ['GP, for TREAT, loses CRISIS_PLAN'] })
    for (const [at, entry] of entries.entries()) {
      if (entry.kind !== 'AUTHORISED' || entry.agreementVersion === 'demo-1') continue
      const before = entries.slice(0, at).filter(({ event }) => event === 'AGREEMENT_APPLIED')
      expect(before.at(-1)?.agreementVersion).toBe(entry.agreementVersion)
    }
    expect(entries.some(({ kind, agreementVersion }) => kind === 'AUTHORISED' && agreementVersion === 'demo-2')).toBe(true)
  })

  it('with a fault changes nothing anywhere', async () => {
    writeFileSync(file, demo.replace('version: demo-1', 'version: demo-4').replace(gp, 'without: [EVERYTHING]'))
    await sleep(2_000)
    expect(applied).toEqual([])
    expect((await record()).patient['crisisPlans']).not.toBeNull()
  })
})
