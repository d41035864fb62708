import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { errorTable, type ErrorCode } from '@crisis-record/contract'
import { anna, startTestStack, type TestStack } from './testing/test-stack.js'

let stack: TestStack
beforeAll(async () => {
  stack = await startTestStack()
})
afterAll(() => stack.stop())
beforeEach(() => {
  for (const agency of Object.values(stack.agencies)) agency.asked.length = 0
})

const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`) as unknown
const notDates: unknown[] = ['1980-02-30', '0000-01-01', '1980-01-01T00:00:00Z', 1980, { nhsNumber: '9990000018' }, deep]
const notMoments: unknown[] = [
  ...[
    '2026-06-15',
    '2026-02-30T09:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-06-15T25:00:00Z',
    '+275760-09-13T00:00:00Z',
    '2026-06-15T09:00:00',
  ],
  ...[1_700_000_000_000, {}, deep],
]

const refusals: { what: string; query: string; variables?: Record<string, unknown>; operationName?: string; code: ErrorCode }[] = [
  {
    what: 'two people',
    query: '{ a: patient(nhsNumber: "9990000018") { nhsNumber } b: patient(nhsNumber: "9990000026") { nhsNumber } }',
    code: 'ONE_PERSON_PER_OPERATION',
  },
  { what: 'a bad NHS number', query: '{ patient(nhsNumber: "9990000019") { nhsNumber } }', code: 'NHS_NUMBER_INVALID' },
  {
    what: 'a bad NHS number in a variable',
    query: 'query ($n: ID!) { patient(nhsNumber: $n) { nhsNumber } }',
    variables: { n: 'LEAK' },
    code: 'NHS_NUMBER_INVALID',
  },
  { what: 'a missing variable', query: 'query ($n: ID!) { patient(nhsNumber: $n) { nhsNumber } }', code: 'OPERATION_INVALID' },
  {
    what: 'a variable of the wrong type',
    query: 'query ($n: ID!) { patient(nhsNumber: $n) { nhsNumber } }',
    variables: { n: { LEAK: 1 } },
    code: 'OPERATION_INVALID',
  },
  {
    what: 'a null condition with a default',
    query: 'query ($i: Boolean = true) { patient(nhsNumber: "9990000018") { nhsNumber crisisPlans @include(if: $i) { id } } }',
    variables: { i: null },
    code: 'OPERATION_INVALID',
  },
  ...notDates.map((dateOfBirth) => ({
    what: `a date that is none, ${JSON.stringify(dateOfBirth).slice(0, 30)}`,
    query: 'query ($i: FindPatientsInput!) { findPatients(input: $i) { hasMore } }',
    variables: { i: { familyName: 'LEAK', dateOfBirth } },
    code: 'OPERATION_INVALID' as const,
  })),
  ...notMoments.map((from) => ({
    what: `a moment that is none, ${JSON.stringify(from).slice(0, 30)}`,
    query: 'query ($from: DateTime) { patient(nhsNumber: "9990000018") { accessHistory(from: $from) { id } } }',
    variables: { from },
    code: 'OPERATION_INVALID' as const,
  })),
  {
    what: 'a moment that is none, in the document',
    query: '{ patient(nhsNumber: "9990000018") { accessHistory(from: "2026-06-15") { id } } }',
    code: 'OPERATION_INVALID',
  },
  {
    what: 'a date that is none, in the document',
    query: '{ findPatients(input: { familyName: "LEAK", dateOfBirth: "1980-02-30" }) { hasMore } }',
    code: 'OPERATION_INVALID',
  },
  { what: 'a syntax error', query: '{ patient(nhsNumber: "9990000018" LEAK', code: 'OPERATION_INVALID' },
  { what: 'an unknown field', query: '{ patient(nhsNumber: "9990000018") { LEAK } }', code: 'OPERATION_INVALID' },
  { what: 'introspection', query: '{ __schema { types { name } } }', code: 'OPERATION_INVALID' },
  { what: 'the entities field', query: '{ _entities(representations: []) { __typename } }', code: 'OPERATION_INVALID' },
  { what: 'a mutation', query: 'mutation { LEAK }', code: 'OPERATION_INVALID' },
  {
    what: 'an unknown operation name',
    query: 'query A { patient(nhsNumber: "9990000018") { nhsNumber } }',
    operationName: 'LEAK',
    code: 'OPERATION_INVALID',
  },
  { what: 'two operations and no name', query: 'query A { __typename } query B { __typename }', code: 'OPERATION_INVALID' },
  {
    what: 'more tokens than allowed',
    query: `{ patient(nhsNumber: "9990000018") { ${'nhsNumber '.repeat(5_000)} } }`,
    code: 'OPERATION_TOO_LARGE',
  },
  {
    what: 'a document too deep',
    query: `{ patient(nhsNumber: "9990000018") ${'{ ...on Patient '.repeat(20)} { nhsNumber } ${'}'.repeat(20)} ${' '.repeat(70_000)} }`,
    code: 'OPERATION_TOO_LARGE',
  },
]

describe('an operation that is refused', () => {
  it.each(refusals)('$what: $code', async ({ query, variables, operationName, code }) => {
    for (const _again of [1, 2]) {
      const { data, errors, status, text } = await stack.ask(query, {
        ...(variables ? { variables } : {}),
        ...(operationName ? { operationName } : {}),
      })
      expect(data ?? null).toBeNull()
      expect(errors).toHaveLength(1)
      expect(errors?.[0]).toMatchObject({ message: errorTable[code].text, extensions: { code } })
      expect(status).toBe(errorTable[code].status)
      expect(text).not.toMatch(/LEAK|9990000018/)
    }
    expect(stack.agencies['consent-registry'].asked).toHaveLength(0)
    for (const agency of Object.values(stack.agencies)) expect(agency.asked).toHaveLength(0)
  })
})

describe('an unusual operation', () => {
  it('may name its keys __proto__, constructor and prototype', async () => {
    const query =
      '{ patient(nhsNumber: "9990000018") { __proto__: allergies { constructor: state prototype: state } hasOwnProperty: nhsNumber } }'
    stack.agencies['primary-care'].reply = () => ({
      bytes:
        '{"data":{"_entities":[{"__proto__":{"constructor":"KNOWN","prototype":"KNOWN","_source":{"odsCode":"ZG001"},"polluted":true}}]}}',
    })
    const { text, errors } = await stack.ask(query)
    expect(errors).toBeUndefined()
    expect(text).toContain('"__proto__":{"constructor":"KNOWN","prototype":"KNOWN"}')
    expect(text).toContain(`"hasOwnProperty":"${anna}"`)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('that swaps names by alias is pruned by field', async () => {
    stack.decisions.permit = stack.decisions.permit.filter((category) => category !== 'THIRD_PARTY')
    const query =
      '{ patient(nhsNumber: "9990000018") { crisisPlans { thirdPartyInformation: contacts { text: name } contacts: thirdPartyInformation { name: text } } } }'
    await stack.ask(query)
    expect(stack.agencies['mental-health-trust'].asked[0]?.query).toContain('thirdPartyInformation: contacts { text: name }')
    expect(stack.agencies['mental-health-trust'].asked[0]?.query).not.toMatch(/contacts: thirdPartyInformation|name: text/)
    stack.decisions.permit.push('THIRD_PARTY')
  })

  it('asks no agency whose fields are all denied, and shows null without an error', async () => {
    const before = [...stack.decisions.permit]
    stack.decisions.permit = before.filter((category) => category !== 'CRISIS_PLAN')
    const { data, errors } = await stack.ask('{ patient(nhsNumber: "9990000018") { nhsNumber crisisPlans(first: 3) { id } } }')
    stack.decisions.permit = before
    expect({ data, errors }).toEqual({ data: { patient: { nhsNumber: anna, crisisPlans: null } }, errors: undefined })
    expect(stack.agencies['mental-health-trust'].asked).toHaveLength(0)
  })

  it('carries nothing over from one caller to another', async () => {
    const query = '{ patient(nhsNumber: "9990000018") { demographics { familyName } crisisPlans { id } } }'
    const before = [...stack.decisions.permit]
    const answers: unknown[] = []
    for (const permit of [before, [], ['DEMOGRAPHICS'] as const, before]) {
      stack.decisions.permit = [...permit]
      answers.push((await stack.ask(query)).data)
    }
    stack.decisions.permit = before
    const full = { patient: { demographics: { familyName: 'Testington' }, crisisPlans: [{ id: 'ZM001:1' }] } }
    expect(answers).toEqual([
      full,
      { patient: { demographics: null, crisisPlans: null } },
      { patient: { ...full.patient, crisisPlans: null } },
      full,
    ])
  })

  it('sends the agencies nothing of the client but what is planned', async () => {
    await stack.ask('query Anna_Testington { patient(nhsNumber: "999 000 0018") { crisisPlans { id } } }')
    const [asked] = stack.agencies['mental-health-trust'].asked
    expect(Object.keys(asked?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      'request-signature',
    ])
    expect(asked?.query).not.toContain('Anna')
    expect(Object.keys(asked?.extensions ?? {}).toSorted()).toEqual(['decision', 'head', 'requestId'])
    expect(asked?.variables).toEqual({ representations: [{ __typename: 'Patient', nhsNumber: anna }] })
  })

  it('with no name of any person asks nobody', async () => {
    const { data } = await stack.ask('{ __typename }')
    expect(data).toEqual({ __typename: 'Query' })
  })
})

describe('P12: with pruning off for a test', () => {
  it('the agency is asked for everything, and still only what was asked is shown', async () => {
    const open = await startTestStack({ locks: { pruning: 'off-for-test' } })
    open.decisions.permit = []
    open.agencies['mental-health-trust'].reply = () => ({ json: { data: { _entities: [{ crisisPlans: null, careTeam: [{}] }] } } })
    const { data } = await open.ask('{ patient(nhsNumber: "9990000018") { crisisPlans { id } } }')
    expect(open.agencies['mental-health-trust'].asked[0]?.query).toContain('crisisPlans')
    expect(data).toEqual({ patient: { crisisPlans: null } })
    await open.stop()
  })
})
