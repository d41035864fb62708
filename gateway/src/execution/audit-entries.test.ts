import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { auditEntry } from '@crisis-record/contract/tokens'
import { anna, startTestStack, type TestStack } from './testing/test-stack.js'

let stack: TestStack
beforeEach(async () => {
  stack = await startTestStack()
})
afterEach(() => stack.stop())

async function completed(): Promise<Record<string, unknown> | undefined> {
  for (let i = 0; i < 2_000; i++) {
    const found = stack.entries.find((entry) => entry['kind'] === 'COMPLETED')
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return undefined
}

const record = `query Record($n: ID!, $with: Boolean = true) { patient(nhsNumber: $n) {
  demographics { familyName } crisisPlans { whatHelps thirdPartyInformation { text } } allergies @include(if: $with) { state } } }`

describe('the audit', () => {
  it('knows before release who sees what of whom, and afterwards what happened', async () => {
    stack.decisions.permit = ['DEMOGRAPHICS', 'CRISIS_PLAN']
    await stack.ask(record, { variables: { n: anna } })
    const [authorised] = stack.entries
    expect(auditEntry.safeParse(authorised).success).toBe(true)
    expect(authorised).toMatchObject({
      kind: 'AUTHORISED',
      person: anna,
      purpose: 'TREAT',
      caller: { reference: 'caller-reference-00001', role: 'LIAISON_CLINICIAN', organisation: 'ZH001' },
      operation: { name: 'Record' },
      agencies: ['ZM001', 'ZP001'],
      // Asked for, whether permitted or not.
      categoriesAsked: ['ALLERGIES', 'CRISIS_PLAN', 'DEMOGRAPHICS', 'THIRD_PARTY'],
    })
    expect((authorised?.['fields'] as string[]).toSorted()).toEqual([
      'CrisisPlan.whatHelps',
      'Demographics.familyName',
      'Patient.crisisPlans',
      'Patient.demographics',
      'Patient.nhsNumber',
      'Query.patient',
    ])
    const after = await completed()
    expect(auditEntry.safeParse(after).success).toBe(true)
    expect(after).toMatchObject({ kind: 'COMPLETED', person: anna, requestId: authorised?.['requestId'], outcome: 'RELEASED' })
    expect(
      (after?.['agencies'] as { agency: string; outcome: string }[]).map(({ agency, outcome }) => `${agency} ${outcome}`).toSorted(),
    ).toEqual(['ZM001 ANSWERED', 'ZP001 ANSWERED'])
  })

  it('is told of nothing that a condition left out', async () => {
    await stack.ask(record, { variables: { n: anna, with: false } })
    expect(stack.entries[0]?.['agencies']).toEqual(['ZM001', 'ZP001'])
    expect(stack.entries[0]?.['fields']).not.toContain('Patient.allergies')
    expect(stack.entries[0]?.['categoriesAsked']).not.toContain('ALLERGIES')
    expect(stack.agencies['primary-care'].asked).toHaveLength(0)
  })

  it('learns which agency did not answer', async () => {
    stack.agencies['mental-health-trust'].reply = () => ({ status: 500, bytes: '' })
    stack.agencies['primary-care'].reply = () => ({ bytes: 'no' })
    await stack.ask(record, { variables: { n: anna } })
    const outcomes = ((await completed())?.['agencies'] as { agency: string; outcome: string }[]).map(
      ({ agency, outcome }) => `${agency} ${outcome}`,
    )
    expect(outcomes.toSorted()).toEqual(['ZG001 INVALID', 'ZM001 UNAVAILABLE', 'ZP001 ANSWERED'])
  })

  it('learns what an agency withheld by its own veto, and nothing else it may say of that', async () => {
    stack.decisions.permit = ['CRISIS_PLAN']
    const { reply } = stack.agencies['mental-health-trust']
    stack.agencies['mental-health-trust'].reply = async (asked) => {
      const plain = await reply(asked)
      if (typeof plain === 'string' || !('json' in plain)) return plain
      return { json: { ...(plain.json as object), extensions: { vetoed: ['CRISIS_PLAN', 'ALLERGIES', 'Mrs Testington'] } } }
    }
    const { text } = await stack.ask(record, { variables: { n: anna } })
    expect((await completed())?.['agencies']).toContainEqual(expect.objectContaining({ agency: 'ZM001', vetoed: ['CRISIS_PLAN'] }))
    expect(JSON.stringify(stack.entries)).not.toContain('Mrs Testington')
    expect(text).not.toContain('vetoed')
  })

  it('is given COMPLETED again when it did not take it', async () => {
    const { reply } = stack.agencies['access-audit']
    let refusals = 0
    stack.agencies['access-audit'].reply = (asked) =>
      asked.body['kind'] === 'COMPLETED' && refusals++ === 0 ? { status: 503, bytes: '' } : reply(asked)
    const { data } = await stack.ask(record, { variables: { n: anna } })
    expect(data).not.toBeNull()
    expect(await completed()).toMatchObject({ outcome: 'RELEASED' })
    expect(refusals).toBe(2)
  })

  it('is given what it is owed before the gateway stops', async () => {
    stack.agencies['access-audit'].delay = 100
    await stack.ask(record, { variables: { n: anna } })
    await stack.execution.stop()
    expect(stack.entries.map((entry) => entry['kind'])).toEqual(['AUTHORISED', 'COMPLETED'])
  })
})

const search = `query Find($i: FindPatientsInput!) { findPatients(input: $i) { matches { familyName } hasMore } }`
const found = { findPatients: { matches: [{ nhsNumber: anna, _nhsNumber: anna, familyName: 'Testington' }], hasMore: false } }

describe('a search', () => {
  beforeEach(() => {
    stack.agencies['patient-index'].reply = () => ({ json: { data: found } })
  })

  it('asks the registry first, then the index, then the audit with every person returned, then answers', async () => {
    const { data, errors } = await stack.ask(search, { variables: { i: { familyName: 'Testington', dateOfBirth: '1990-04-01' } } })
    expect({ data, errors }).toEqual({
      data: { findPatients: { matches: [{ familyName: 'Testington' }], hasMore: false } },
      errors: undefined,
    })
    const registry = stack.agencies['consent-registry'].asked
    expect(registry.map(({ query }) => query)).toEqual(['{ __typename }'])
    expect(registry[0]?.extensions['request']).not.toHaveProperty('person')
    expect(stack.agencies['patient-index'].asked[0]?.extensions['decision']).toBe('decision for ZP001')
    expect(stack.entries[0]).toMatchObject({ kind: 'AUTHORISED', personsReturned: [anna], agencies: ['ZP001'] })
    expect(stack.entries[0]).not.toHaveProperty('person')
  })

  it('of a role that may not search is refused', async () => {
    stack.decisions.without = ['ZP001']
    const { data, errors } = await stack.ask(search, { variables: { i: { familyName: 'Testington' } } })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions?.['code']).toBe('ROLE_NOT_PERMITTED')
    expect(stack.agencies['patient-index'].asked).toHaveLength(0)
  })

  it('of a role its label does not allow is refused, and not made', async () => {
    stack.decisions.role = 'PARAMEDIC'
    const { data, errors } = await stack.ask(search, { variables: { i: { familyName: 'Testington' } } })
    expect({ data, code: errors?.[0]?.extensions?.['code'] }).toEqual({ data: null, code: 'ROLE_NOT_PERMITTED' })
    expect(stack.agencies['patient-index'].asked).toHaveLength(0)
  })

  it('is not answered while the audit fails', async () => {
    stack.agencies['access-audit'].reply = () => 'DROP'
    const { data, errors, text } = await stack.ask(search, { variables: { i: { familyName: 'Testington' } } })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions?.['code']).toBe('AUDIT_UNAVAILABLE')
    expect(text).not.toContain('Testington')
  })

  it('that the index finds wanting says so, in our words', async () => {
    stack.agencies['patient-index'].reply = () => ({
      json: { data: { findPatients: null }, errors: [{ message: 'LEAK', path: ['findPatients'], extensions: { code: 'SEARCH_INVALID' } }] },
    })
    const { data, errors, text } = await stack.ask(search, { variables: { i: {} } })
    expect(data).toEqual({ findPatients: null })
    expect(errors?.[0]?.extensions?.['code']).toBe('SEARCH_INVALID')
    expect(text).not.toContain('LEAK')
  })
})
