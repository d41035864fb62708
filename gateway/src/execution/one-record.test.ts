import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { anna, startTestStack, type TestStack } from './testing/test-stack.js'

const record = `query Record($n: ID!) { patient(nhsNumber: $n) {
  nhsNumber
  sharing { category shared source { odsCode } }
  demographics { familyName dateOfBirth deceasedOn }
  crisisPlans(first: 5) { id source { odsCode name } whatHelps contacts { name } thirdPartyInformation { text } }
  allergies { state items { substance } }
} }`

let stack: TestStack
beforeAll(async () => {
  stack = await startTestStack()
})
afterAll(() => stack.stop())
beforeEach(() => {
  for (const agency of Object.values(stack.agencies)) agency.asked.length = 0
  stack.entries.length = 0
})

describe('one record', () => {
  it('is drawn from every agency, each asked once, with its own decision', async () => {
    const { data, errors, status } = await stack.ask(record, { variables: { n: anna } })
    expect(errors).toBeUndefined()
    expect(status).toBe(200)
    expect(data).toEqual({
      patient: {
        nhsNumber: anna,
        sharing: [{ category: 'CRISIS_PLAN', shared: true, source: { odsCode: 'ZM001' } }],
        demographics: { familyName: 'Testington', dateOfBirth: '1990-04-01', deceasedOn: null },
        crisisPlans: [
          {
            id: 'ZM001:1',
            // The agency calls itself "the …": shown is the name of the agencies file.
            source: { odsCode: 'ZM001', name: 'The mental-health-trust' },
            whatHelps: ['music'],
            contacts: [{ name: 'Sam' }],
            thirdPartyInformation: [{ text: 'heard shouting' }],
          },
        ],
        allergies: { state: 'KNOWN', items: [{ substance: 'penicillin' }] },
      },
    })
    const trust = stack.agencies['mental-health-trust'].asked
    expect(trust).toHaveLength(1)
    expect(trust[0]?.extensions['decision']).toBe('decision for ZM001')
    expect(trust[0]?.caller).toBe('caller-reference-00001')
    expect(trust[0]?.variables).toEqual({ representations: [{ __typename: 'Patient', nhsNumber: anna }] })
  })
})
