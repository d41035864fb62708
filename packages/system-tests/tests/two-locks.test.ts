import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { ask } from './arrange/ask.js'
import { clinicalFields } from './arrange/clinical-fields.js'
import { startGateway } from './arrange/start-gateway.js'
import { startUnguarded } from './arrange/start-unguarded.js'

const quiet = ['treatmentEpisodes', 'policeContacts', 'placeOfSafetyDetentions']

/** Who asks for whom, and what the decision denies them there. `data` says that the agency holds something, so that a lock that fails would show. */
const cases = [
  {
    staff: 'safehaven',
    purpose: 'TREAT',
    person: '9990000018',
    denied: ['attendances', 'medications', ...quiet, 'ambulanceIncidents', 'crisisPlans.thirdPartyInformation'],
  },
  { staff: 'liaison', purpose: 'TREAT', person: '9990000026', denied: quiet },
  { staff: 'liaison', purpose: 'TREAT', person: '9990000034', denied: quiet },
  { staff: 'paramedic', purpose: 'ETREAT', person: '9990000069', denied: ['policeContacts', 'placeOfSafetyDetentions'] },
  { staff: 'liaison', purpose: 'TREAT', person: '9990000077', denied: ['ambulanceIncidents.address', 'ambulanceIncidents.handover'] },
  { staff: 'safehaven', purpose: 'TREAT', person: '9990000050', denied: ['crisisPlans', 'attendances'] },
  { staff: 'privacy', purpose: 'PATSFTY', person: '9990000018', denied: [...Object.keys(clinicalFields), 'contactDetails', 'sharing'] },
] as const

const person = '9990000034'
const noSuchId = '00000000-0000-4000-8000-000000000000'

/** Changes and queues beyond a role, or beyond its purpose: there a third lock holds, the resolver's own. */
const beyond = [
  {
    ...{ what: 'an override', staff: 'safehaven', purpose: 'TREAT' },
    query: 'mutation($input: OpenOverrideInput!) { it: openOverride(input: $input) { outcome } }',
    input: { nhsNumber: person, reason: 'STATUTE', capacity: 'LACKS_CAPACITY', categories: ['SUBSTANCE_USE'] },
  },
  {
    ...{ what: 'a review', staff: 'liaison', purpose: 'TREAT' },
    query: 'mutation($input: ReviewOverrideInput!) { it: reviewOverride(input: $input) { outcome } }',
    input: { nhsNumber: person, overrideId: noSuchId, outcome: 'APPROPRIATE', personTold: true },
  },
  {
    ...{ what: 'a choice, for another purpose', staff: 'liaison', purpose: 'TREAT' },
    query: 'mutation($input: WithdrawStatementInput!) { it: withdrawStatement(input: $input) { outcome } }',
    input: { nhsNumber: person, expectedVersion: 0, statementId: noSuchId, authority: 'PERSON', how: 'in person' },
  },
  {
    ...{ what: 'the queue of overrides', staff: 'safehaven', purpose: 'TREAT' },
    query: 'query($input: OverrideQueueInput!) { it: overrideQueue(input: $input) { waiting } }',
    input: {},
  },
] as const

let stack: Stack
let gateways: Record<'locked' | 'open', { url: string; stop(): Promise<void> }>
const tokens = new Map<string, string>()

beforeAll(async () => {
  stack = await startStack({ without: ['gateway'] })
  gateways = { locked: await startGateway(stack), open: await startGateway(stack, { locks: { pruning: 'off-for-test' } }) }
  for (const staff of ['safehaven', 'liaison', 'privacy', 'paramedic']) tokens.set(staff, await stack.token(staff))
})
afterAll(async () => {
  await Promise.all([gateways.locked.stop(), gateways.open.stop()])
  await stack.stop()
})

const released = async (gateway: 'locked' | 'open', { staff, purpose, person, denied }: (typeof cases)[number]) => {
  const answer = await ask({ url: gateways[gateway].url, token: tokens.get(staff) ?? '', purpose, variables: { nhsNumber: person } })
  expect([answer.status, answer.codes]).toEqual([200, []])
  return denied.filter((path) => holdsAnything(answer.patient, path.split('.')))
}

const refusedAs = async (gateway: 'locked' | 'open', { staff, purpose, query, input }: (typeof beyond)[number]) => {
  const { codes, json } = await ask({ url: gateways[gateway].url, token: tokens.get(staff) ?? '', purpose, query, variables: { input } })
  expect(json.data?.['it'] ?? null).toBeNull()
  return codes
}

describe('P12 two locks: either alone releases nothing the decision denies', () => {
  it.each(cases)('$staff for $person: both locks', async (asked) => {
    expect(await released('locked', asked)).toEqual([])
  })

  it.each(cases)('$staff for $person: the agency alone', async (asked) => {
    expect(await released('open', asked)).toEqual([])
  })

  it.each(beyond)('$what beyond what $staff may: both locks', async (asked) => {
    expect(await refusedAs('locked', asked)).toEqual(['ROLE_NOT_PERMITTED'])
  })

  it.each(beyond)('$what beyond what $staff may: the registry alone', async (asked) => {
    // Its guard withholds: of a change the gateway makes a refusal of that, a queue is null.
    expect(await refusedAs('open', asked)).toEqual(asked.query.startsWith('mutation') ? ['ROLE_NOT_PERMITTED'] : [])
  })

  describe('with the registry unguarded', () => {
    let stop: () => Promise<void>
    beforeAll(async () => {
      stop = await startUnguarded(stack, 'consent-registry')
    })
    afterAll(async () => {
      await stop()
      await stack.service('consent-registry').start()
    })

    it.each(beyond)('$what beyond what $staff may: the gateway alone', async (asked) => {
      expect(await refusedAs('locked', asked)).toEqual(['ROLE_NOT_PERMITTED'])
    })
  })

  describe('with the agencies unguarded', () => {
    const stops: (() => Promise<void>)[] = []
    beforeAll(async () => {
      const names = ['patient-index', ...new Set(Object.values(clinicalFields))]
      stops.push(...(await Promise.all(names.map((name) => startUnguarded(stack, name)))))
    })
    afterAll(() => Promise.all(stops.map((stop) => stop())))

    it.each(cases)('$staff for $person: the gateway alone', async (asked) => {
      expect(await released('locked', asked)).toEqual([])
    })

    it('with neither lock the same requests do release: the tests above can fail', async () => {
      // One after another: agencies just started answer seven whole records at once too late, and a late answer releases nothing.
      const all: string[][] = []
      for (const asked of cases) all.push(await released('open', asked))
      expect(all.every((paths) => paths.length > 0)).toBe(true)
      expect(all[0]).toEqual(
        expect.arrayContaining(['attendances', 'medications', 'treatmentEpisodes', 'crisisPlans.thirdPartyInformation']),
      )
    })
  })
})

/** Is there anything at the path, in any item on the way? */
function holdsAnything(value: unknown, path: readonly string[]): boolean {
  if (value === null || value === undefined) return false
  if (Array.isArray(value)) return path.length === 0 ? value.length > 0 : value.some((item) => holdsAnything(item, path))
  const [next, ...rest] = path
  if (next === undefined) return true
  return typeof value === 'object' && holdsAnything((value as Record<string, unknown>)[next], rest)
}
