import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { ask, innards, type Question } from './arrange/ask.js'
import { startStackWithEars, type StackWithEars } from './arrange/stack-with-ears.js'
import { untilWhole } from './arrange/until-whole.js'

/** Refused drug treatment. */
const person = '9990000034'
const justification = 'Found unconscious, substances unknown, antidote needed.'

let ears: StackWithEars
let registry: pg.Client
let audit: pg.Client
type Asker = Pick<Question, 'token' | 'purpose'>
const askers = new Map<string, Asker>()
const asker = (name: string): Asker => askers.get(name) ?? {}

beforeAll(async () => {
  ears = await startStackWithEars()
  const { stack } = ears
  const token = await stack.token('liaison')
  askers.set('liaison', { token, purpose: 'TREAT' })
  askers.set('recorder', { token, purpose: 'PATRQT' })
  askers.set('privacy', { token: await stack.token('privacy'), purpose: 'PATSFTY' })
  ;[registry, audit] = (await Promise.all(['consent-registry', 'access-audit'].map(connect))) as [pg.Client, pg.Client]
  await untilWhole(() => ask({ url: ears.url, ...asker('liaison'), variables: { nhsNumber: person } }))
})
afterAll(async () => {
  await Promise.all([registry.end(), audit.end()])
  await ears.stop()
})
afterEach(async () => {
  ears.before('access-audit').become('/events', 'PASS')
  const service = ears.stack.service('access-audit')
  if (service.pid === undefined) await service.start()
})

async function connect(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ears.stack.postgres.superuserUrl(database) })
  await client.connect()
  return client
}

async function change(mutation: string, input: Readonly<Record<string, unknown>>, by: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const payload = mutation === 'recordStatement' ? 'outcome statementId faults { field code }' : 'outcome overrideId faults { code }'
  const query = `mutation Change($input: ${type}!) { ${mutation}(input: $input) { ${payload} } }`
  const answer = await ask({ url: ears.url, ...asker(by), query, variables: { input: { nhsNumber: person, ...input } } })
  expect(answer.text).not.toMatch(innards)
  const made = answer.json.data?.[mutation] as { outcome: string; overrideId?: string; faults: unknown[] } | null | undefined
  return { came: answer.codes[0] ?? made?.outcome, made, text: answer.text }
}

async function open(): Promise<string> {
  const wish = { reason: 'VITAL_INTERESTS', capacity: 'CANNOT_BE_ASSESSED', categories: ['SUBSTANCE_USE'] }
  const { made, text } = await change('openOverride', wish, 'liaison')
  if (made?.overrideId === undefined) throw new Error(text)
  return made.overrideId
}

async function ended(): Promise<string> {
  const id = await open()
  expect((await change('endOverride', { overrideId: id }, 'liaison')).came).toBe('ENDED')
  return id
}

async function expectedVersion(): Promise<number> {
  const query = 'query Version($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { consentStatements { version } } }'
  const { patient } = await ask({ url: ears.url, ...asker('recorder'), query, variables: { nhsNumber: person } })
  return (patient['consentStatements'] as { version: number }).version
}

const draft = {
  effect: 'REFUSE',
  scope: { categories: ['ABOUT_ME'] },
  authority: 'PERSON',
  how: 'in person',
  givenAt: '2026-01-05T10:00:00.000Z',
}

/** All that the steps below could change at the registry, as it is stored. */
async function stored(): Promise<unknown> {
  const all = ['override', 'override_review', 'statement', 'statement_end'].map(
    (table) => `(SELECT string_agg(t::text, E'\\n' ORDER BY t::text) FROM ${table} t) AS ${table}`,
  )
  return (await registry.query<Record<string, string | null>>(`SELECT ${all.join(', ')}`)).rows[0]
}

interface Step {
  readonly step: string
  readonly mutation: string
  readonly by: string
  readonly input: () => Promise<Readonly<Record<string, unknown>>>
  readonly done: string
  readonly event: string
}

const steps: readonly Step[] = [
  {
    ...{ step: 'an override is ended', mutation: 'endOverride', by: 'liaison', done: 'ENDED', event: 'OVERRIDE_ENDED' },
    input: async () => ({ overrideId: await open() }),
  },
  {
    ...{ step: 'an override is justified', mutation: 'justifyOverride', by: 'liaison', done: 'JUSTIFIED', event: 'OVERRIDE_JUSTIFIED' },
    input: async () => ({ overrideId: await ended(), justification }),
  },
  {
    ...{ step: 'an override is reviewed', mutation: 'reviewOverride', by: 'privacy', done: 'REVIEWED', event: 'OVERRIDE_REVIEWED' },
    input: async () => ({ overrideId: await ended(), outcome: 'APPROPRIATE', personTold: true }),
  },
  {
    ...{ step: 'a statement is recorded', mutation: 'recordStatement', by: 'recorder', done: 'RECORDED', event: 'STATEMENT_RECORDED' },
    input: async () => ({ expectedVersion: await expectedVersion(), statement: draft }),
  },
]

const faults = [
  {
    fault: 'the audit was killed',
    lose: async () => {
      ears.stack.service('access-audit').signal('SIGKILL')
      for (let tries = 0; tries < 1_000 && ears.stack.service('access-audit').pid !== undefined; tries++) await sleep(20)
    },
    recover: () => ears.stack.service('access-audit').start(),
    events: 0,
  },
  {
    fault: 'the audit takes looks and no changes',
    lose: async () => ears.before('access-audit').become('/events', 'REFUSE'),
    recover: async () => ears.before('access-audit').become('/events', 'PASS'),
    events: 0,
  },
  {
    fault: 'the receipt of the change is lost',
    lose: async () => ears.before('access-audit').become('/events', 'LOSE_ANSWER'),
    recover: async () => ears.before('access-audit').become('/events', 'PASS'),
    // On record, and not made: the audit knows of more than happened, never of less.
    events: 1,
  },
] as const

describe('P15 audit first, for each step of a change', () => {
  afterEach(async () => {
    // No override of one case is open in the next.
    const { rows } = await registry.query<{ id: string }>('SELECT id FROM override WHERE ended_at IS NULL AND expires_at > now()')
    for (const { id } of rows) await change('endOverride', { overrideId: id }, 'liaison')
    // And none counts towards the most one may open in an hour: all are as if opened that much earlier.
    const client = await connect('consent-registry')
    await client.query('SET session_replication_role = replica')
    const times = ['opened_at', 'expires_at', 'ended_at', 'justified_at', 'justification_due_at']
    await client.query(`UPDATE override SET ${times.map((time) => `${time} = ${time} - interval '2 hours'`).join(', ')}`)
    await client.end()
  })

  it.each(steps.flatMap((step) => faults.map((fault) => ({ ...step, ...fault }))))(
    'while $step, $fault: nothing takes effect, and after it is back the same works',
    async ({ mutation, by, input, done, event, lose, recover, events }) => {
      const given = await input()
      const before = await stored()
      const onRecord = async () =>
        Number((await audit.query<{ n: string }>(`SELECT count(*) AS n FROM entry WHERE body->>'event' = $1`, [event])).rows[0]?.n)
      const recorded = await onRecord()
      await lose()
      expect((await change(mutation, given, by)).came).toBe('AUDIT_UNAVAILABLE')
      expect(await stored()).toEqual(before)
      await recover()
      expect(await onRecord()).toBe(recorded + events)

      let came: string | undefined
      // The gateway leaves an audit that failed alone for a while.
      for (let tries = 0; tries < 120; tries++) {
        came = (await change(mutation, given, by)).came
        if (came !== 'AUDIT_UNAVAILABLE' && came !== 'CONSENT_UNAVAILABLE') break
        await sleep(500)
      }
      expect(came).toBe(done)
      expect(await stored()).not.toEqual(before)
      expect(await onRecord()).toBe(recorded + events + 1)
    },
    240_000,
  )
})
