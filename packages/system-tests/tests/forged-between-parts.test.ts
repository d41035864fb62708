import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RequestKey, requestSignatureHeader, signRequest } from '@crisis-record/contract/tokens'
import pg from 'pg'
import { ask, innards, type Question } from './arrange/ask.js'
import type { PassedBy } from './arrange/stand-between.js'
import { startStackWithEars, type StackWithEars } from './arrange/stack-with-ears.js'
import { untilWhole } from './arrange/until-whole.js'

/** Refused drug treatment; and somebody else. */
const [person, stranger] = ['9990000034', '9990000018']
const noSuchId = '00000000-0000-4000-8000-000000000000'

let ears: StackWithEars
const clients = new Map<string, pg.Client>()
const heard = new Map<string, PassedBy>()

/** What the parts are started with. An attacker of a case has the keys of one part, or none. */
let keys: { gateway: Record<string, RequestKey[]>; events: RequestKey[] }

beforeAll(async () => {
  ears = await startStackWithEars()
  const { stack } = ears
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
  keys = { gateway: read(stack.keys.gatewayRequestKeys), events: read(stack.keys.eventKeys) } as typeof keys
  for (const name of ['consent-registry', 'access-audit', 'substance-misuse', 'mental-health-trust']) {
    const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(name) })
    await client.connect()
    clients.set(name, client)
  }
}, 240_000)
afterAll(async () => {
  for (const client of clients.values()) await client.end()
  await ears.stop()
})

const record =
  'query Look($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { crisisPlans { id } treatmentEpisodes { id } accessHistory { id } } }'
const openOverride = 'mutation($input: OpenOverrideInput!) { openOverride(input: $input) { outcome overrideId } }'
const endOverride = 'mutation($input: EndOverrideInput!) { endOverride(input: $input) { outcome } }'
const wish = { nhsNumber: person, reason: 'VITAL_INTERESTS', capacity: 'LACKS_CAPACITY', categories: ['SUBSTANCE_USE'] }

/** Every kind of request goes by once, honestly; what was heard is what an attacker on the network has. */
async function listen(): Promise<void> {
  const liaison = { token: await ears.stack.token('liaison'), purpose: 'TREAT' }
  const privacy = { token: await ears.stack.token('privacy'), purpose: 'PATSFTY' }
  const go = (asker: Pick<Question, 'token' | 'purpose'>, query: string, variables: Question['variables'] = {}) =>
    ask({ url: ears.url, ...asker, query, variables })
  expect(await untilWhole(() => go(liaison, record, { nhsNumber: person }))).toBe(true)
  const last = (kind: string, path: string, says: RegExp): PassedBy => {
    const found = ears.before(kind).passed.findLast((each) => each.path === path && says.test(each.body))
    if (found === undefined) throw new Error(`nothing was heard at ${kind}${path}`)
    return found
  }
  heard.set('a look at the trust', last('mental-health-trust', '/graphql', /crisisPlans/))
  heard.set('a look at the registry', last('consent-registry', '/graphql', /patient/))
  heard.set('an entry', last('access-audit', '/entries', /AUTHORISED/))
  const opened = await go(liaison, openOverride, { input: wish })
  heard.set('a change', last('consent-registry', '/graphql', /openOverride/))
  heard.set('an event', last('access-audit', '/events', /OVERRIDE_OPENED/))
  const { overrideId } = opened.json.data?.['openOverride'] as { overrideId: string }
  await go(liaison, endOverride, { input: { nhsNumber: person, overrideId } })
  expect((await go(privacy, '{ auditSearch(input: { requestId: "none" }) { more } }')).codes).toEqual([])
  heard.set('a search of the audit', last('access-audit', '/graphql', /auditSearch/))
  expect((await go(privacy, record.replace(/crisisPlans.*treatmentEpisodes \{ id \}/, ''), { nhsNumber: person })).codes).toEqual([])
  heard.set('a look at the history', last('access-audit', '/graphql', /accessHistory/))
  expect((await go(liaison, '{ findPatients(input: { nhsNumber: "9990000018" }) { hasMore } }')).codes).toEqual([])
  heard.set('a search for a person', last('patient-index', '/graphql', /findPatients/))
}

/** What is told behind the answers has arrived too, and the first agreement, which is put on record some time after the start. */
async function untilQuiet(): Promise<void> {
  let [before, since] = ['', performance.now()]
  for (let tries = 0; tries < 120; tries++) {
    const agreement = await clients.get('access-audit')?.query(`SELECT FROM entry WHERE body->>'event' = 'AGREEMENT_APPLIED'`)
    const now = JSON.stringify(await left())
    if (now !== before || agreement?.rowCount === 0) [before, since] = [now, performance.now()]
    else if (performance.now() - since > 2_500) return
    await sleep(500)
  }
  throw new Error('it never gets quiet')
}

/** Anew before each part of the tests: a signature is good for one minute, and then it would be refused for its age whatever else is wrong. */
async function listenAnew(): Promise<void> {
  await listen()
  await untilQuiet()
}

const hear = (what: string): PassedBy => {
  const found = heard.get(what)
  if (found === undefined) throw new Error(`${what} was not heard`)
  return found
}

/** What anything accepted would leave behind: rows at the registry, entries of the audit, disclosures of the agencies. */
async function left(): Promise<unknown> {
  const count = async (database: string, table: string) =>
    (await clients.get(database)?.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))?.rows[0]?.n
  return {
    overrides: await count('consent-registry', 'override'),
    statements: await count('consent-registry', 'statement'),
    entries: await count('access-audit', 'entry'),
    disclosedByTheAudit: await count('access-audit', 'disclosure'),
    disclosedByTheTrust: await count('mental-health-trust', 'disclosure'),
    disclosedBySubstanceMisuse: await count('substance-misuse', 'disclosure'),
  }
}

const address = (kind: string, path = '/graphql'): string =>
  kind === 'consent-registry' ? ears.registryUrl : new URL(path, instanceOf(kind).url).href

function instanceOf(kind: string) {
  const instance = ears.stack.agencies.kinds.find((each) => each.kind === kind)?.instances[0]
  if (instance === undefined) throw new Error(`there is no ${kind}`)
  return instance
}

const again = (what: string) => ({ body: hear(what).body, headers: hear(what).headers })

interface Signing {
  readonly audience?: string
  readonly caller?: string
  readonly now?: number
}

function signed(body: string, key: RequestKey | undefined, { audience = 'ZC001', caller, now = Date.now() }: Signing = {}) {
  if (key === undefined) throw new Error('no key')
  const signature = signRequest({ key, audience, caller, body, now })
  return { body, headers: { 'content-type': 'application/json', [requestSignatureHeader]: signature } }
}

/** The gateway's own key for an agency: what only a gateway that was broken into could sign with. */
const gatewayKey = (odsCode: string) => keys.gateway[odsCode]?.[0]
const eventKey = () => keys.events[0]

/** Claims as they came, unverified. */
const callerOf = (what: string): string => {
  const [, claims = ''] = (hear(what).headers['request-signature'] ?? '').split('.')
  return (JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { sub?: string }).sub ?? ''
}

type Body = { query: string; variables: Record<string, unknown>; extensions: { request: Record<string, unknown>; decision: string } }
const altered = (what: string, change: (body: Body) => unknown): string => {
  const body = JSON.parse(hear(what).body) as Body
  return JSON.stringify(change(body))
}

const aboutStranger = (body: Body) => JSON.parse(JSON.stringify(body).replaceAll(person, stranger)) as Body

interface Attack {
  readonly what: string
  readonly at: string
  readonly path?: string
  readonly send: () => { body: string; headers: Readonly<Record<string, string>> }
}

const onTheNetwork: readonly Attack[] = [
  { what: 'a change, sent again', at: 'consent-registry', send: () => again('a change') },
  { what: 'an event, sent again', at: 'access-audit', path: '/events', send: () => again('an event') },
  { what: 'an entry, sent again', at: 'access-audit', path: '/entries', send: () => again('an entry') },
  { what: 'a search of the audit, sent again', at: 'access-audit', send: () => again('a search of the audit') },
  { what: 'a look, sent again', at: 'mental-health-trust', send: () => again('a look at the trust') },
  { what: 'an event, sent where entries go', at: 'access-audit', path: '/entries', send: () => again('an event') },
  { what: 'an entry, sent where events go', at: 'access-audit', path: '/events', send: () => again('an entry') },
  { what: 'an entry, sent where operations go', at: 'access-audit', send: () => again('an entry') },
  { what: 'a change, sent to the audit', at: 'access-audit', send: () => again('a change') },
  { what: 'a look at the trust, sent to another agency', at: 'substance-misuse', send: () => again('a look at the trust') },
  {
    what: 'a change, turned to somebody else',
    at: 'consent-registry',
    send: () => ({ ...again('a change'), body: altered('a change', aboutStranger) }),
  },
  {
    what: 'an event, turned to somebody else',
    at: 'access-audit',
    path: '/events',
    send: () => ({ ...again('an event'), body: hear('an event').body.replaceAll(person, stranger) }),
  },
]

const byOtherParts: readonly Attack[] = [
  {
    what: 'a change signed by an agency',
    at: 'consent-registry',
    send: () => signed(hear('a change').body, gatewayKey('ZD001')),
  },
  { what: 'a change signed as events are', at: 'consent-registry', send: () => signed(hear('a change').body, eventKey()) },
  {
    what: 'an event signed by an agency',
    at: 'access-audit',
    path: '/events',
    send: () => signed(hear('an event').body, gatewayKey('ZD001'), { audience: 'ZA001' }),
  },
  {
    what: 'an event signed as the gateway signs',
    at: 'access-audit',
    path: '/events',
    send: () => signed(hear('an event').body, gatewayKey('ZA001'), { audience: 'ZA001' }),
  },
  {
    what: 'an entry signed as events are',
    at: 'access-audit',
    path: '/entries',
    send: () => signed(hear('an entry').body, eventKey(), { audience: 'ZA001' }),
  },
  {
    what: 'an operation signed as events are',
    at: 'access-audit',
    send: () => signed(hear('a search of the audit').body, eventKey(), { audience: 'ZA001', caller: callerOf('a search of the audit') }),
  },
]

const now = () => Date.now()
/** Signed with the right key, so each fails for what it says and nothing else. */
const byTheGateway: readonly Attack[] = [
  {
    what: 'a change for another agency',
    at: 'consent-registry',
    send: () => signed(hear('a change').body, gatewayKey('ZC001'), { audience: 'ZA001' }),
  },
  {
    what: 'a change of two minutes ago',
    at: 'consent-registry',
    send: () => signed(hear('a change').body, gatewayKey('ZC001'), { now: now() - 120_000 }),
  },
  {
    what: 'an event of two minutes ago',
    at: 'access-audit',
    path: '/events',
    send: () => signed(hear('an event').body, eventKey(), { audience: 'ZA001', now: now() - 120_000 }),
  },
  {
    what: 'a change of one person under the decision about another',
    at: 'consent-registry',
    send: () =>
      signed(
        altered('a change', (body) => ({ ...body, variables: { input: { ...wish, nhsNumber: stranger } } })),
        gatewayKey('ZC001'),
      ),
  },
  {
    what: 'a look at one person under the decision about another, at the trust',
    at: 'mental-health-trust',
    send: () =>
      signed(
        altered('a look at the trust', ({ extensions, ...body }) => ({ ...aboutStranger({ ...body, extensions }), extensions })),
        gatewayKey('ZM001'),
        {
          audience: 'ZM001',
          caller: callerOf('a look at the trust'),
        },
      ),
  },
  {
    what: 'the trust’s token at another agency',
    at: 'substance-misuse',
    send: () =>
      signed(hear('a look at the trust').body, gatewayKey('ZD001'), { audience: 'ZD001', caller: callerOf('a look at the trust') }),
  },
  {
    what: 'another caller’s token',
    at: 'mental-health-trust',
    send: () =>
      signed(hear('a look at the trust').body, gatewayKey('ZM001'), { audience: 'ZM001', caller: callerOf('a search of the audit') }),
  },
  {
    what: 'a person’s history under a decision about nobody',
    at: 'access-audit',
    send: () =>
      signed(
        altered('a look at the history', (body) => ({
          ...body,
          extensions: { ...body.extensions, decision: decisionIn('a search of the audit') },
        })),
        gatewayKey('ZA001'),
        { audience: 'ZA001', caller: callerOf('a search of the audit') },
      ),
  },
  {
    what: 'a review of a finding about one person under the decision about another',
    at: 'access-audit',
    send: () =>
      signed(
        altered('a look at the history', ({ extensions }) => ({
          query: 'mutation($input: ReviewFindingInput!) { reviewFinding(input: $input) { outcome } }',
          variables: { input: { nhsNumber: stranger, findingId: noSuchId, outcome: 'APPROPRIATE' } },
          extensions,
        })),
        gatewayKey('ZA001'),
        { audience: 'ZA001', caller: callerOf('a look at the history') },
      ),
  },
  {
    what: 'a search of the audit for one person under the decision about another',
    at: 'access-audit',
    send: () =>
      signed(
        altered('a look at the history', ({ extensions }) => ({
          query: `{ auditSearch(input: { nhsNumber: "${stranger}" }) { more } }`,
          variables: {},
          extensions,
        })),
        gatewayKey('ZA001'),
        { audience: 'ZA001', caller: callerOf('a look at the history') },
      ),
  },
  {
    what: 'a record asked for without a person in the question',
    at: 'consent-registry',
    send: () => signed(altered('a look at the registry', withoutPerson), gatewayKey('ZC001')),
  },
]

const decisionIn = (what: string) => (JSON.parse(hear(what).body) as Body).extensions.decision
const withoutPerson = (body: Body) => {
  const { person: _person, ...request } = body.extensions.request
  return { ...body, extensions: { ...body.extensions, request } }
}

async function post({ at, path, send }: Attack) {
  const { body, headers } = send()
  const response = await fetch(address(at, path), { method: 'POST', body, headers })
  return { status: response.status, text: await response.text() }
}

describe.each([
  { who: 'whoever listens on the network', attacks: onTheNetwork },
  { who: 'another part, with its own keys', attacks: byOtherParts },
  { who: 'a gateway that was broken into', attacks: byTheGateway },
])('$who', ({ attacks }) => {
  beforeAll(listenAnew)

  it.each([...attacks])('$what: refused like everything else, and nothing is left behind', async (attack) => {
    const before = await left()
    const { status, text } = await post(attack)
    expect({ status, text }).toEqual({ status: 401, text: expect.stringContaining('UNAUTHENTICATED') })
    expect(text).not.toMatch(innards)
    expect(await left()).toEqual(before)
  })
})

describe('a change that was heard', () => {
  beforeAll(listenAnew)

  it('is not made again by another process of the registry either: the audit holds one event of a request', async () => {
    const before = await left()
    // The first process, which has not seen the request: as after a restart.
    const { url } = instanceOf('consent-registry')
    const text = await (await fetch(url, { method: 'POST', ...again('a change') })).text()
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] })
    expect(text).not.toContain('OPENED')
    expect(await left()).toEqual(before)
  })

  it('is not made under a decision about nobody', async () => {
    const before = await left()
    const body = altered('a change', withoutPerson)
    const response = await fetch(ears.registryUrl, { method: 'POST', ...signed(body, gatewayKey('ZC001')) })
    const text = await response.text()
    expect(text).not.toMatch(/OPENED|"overrideId"/)
    expect(await left()).toEqual(before)
  })
})

describe('what is signed rightly', () => {
  beforeAll(listenAnew)

  it('is taken: the tests above can fail', async () => {
    const entry = JSON.parse(hear('an entry').body) as object
    const body = JSON.stringify({ ...entry, requestId: 'made-by-this-test' })
    const taken = await post({
      what: '',
      at: 'access-audit',
      path: '/entries',
      send: () => signed(body, gatewayKey('ZA001'), { audience: 'ZA001' }),
    })
    expect(taken.status).toBe(201)
    const look = await post({
      ...{ what: '', at: 'mental-health-trust' },
      send: () =>
        signed(hear('a look at the trust').body, gatewayKey('ZM001'), { audience: 'ZM001', caller: callerOf('a look at the trust') }),
    })
    expect({ status: look.status, text: look.text }).toEqual({ status: 200, text: expect.stringContaining('crisisPlans') })
  })
})
