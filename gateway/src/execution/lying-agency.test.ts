import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Reply } from './testing/test-agency.js'
import { anna, type Answer, crisisPlan, honestData, startTestStack, type TestStack } from './testing/test-stack.js'

const record = `query Record($n: ID!) { patient(nhsNumber: $n) {
  demographics { familyName }
  crisisPlans { id whatHelps advanceStatement contacts { name } source { odsCode } }
  careTeam { name }
  allergies { state items { substance severity } }
} }`

const shown = {
  demographics: { familyName: 'Testington' },
  crisisPlans: [{ id: 'ZM001:1', whatHelps: ['music'], advanceStatement: null, contacts: [{ name: 'Sam' }], source: { odsCode: 'ZM001' } }],
  careTeam: [{ name: 'Lee' }],
  allergies: { state: 'KNOWN', items: [{ substance: 'penicillin', severity: 2 }] },
}
const others = (...without: (keyof typeof shown)[]) =>
  Object.fromEntries(Object.entries(shown).filter(([key]) => !(without as string[]).includes(key)))

let stack: TestStack
beforeAll(async () => {
  stack = await startTestStack()
})
afterAll(() => stack.stop())

const honest = honestData['mental-health-trust']
const entity = (changed: Record<string, unknown>): Reply => ({ json: { data: { _entities: [{ ...honest, ...changed }] } } })
const plan = (changed: Record<string, unknown>) => entity({ crisisPlans: [{ ...crisisPlan, ...changed }] })
const tellAll = (reply: Reply) => (stack.agencies['mental-health-trust'].reply = () => reply)

const invalid = (field: string) => ({
  message: 'This agency sent an answer that cannot be shown. Contact the agency.',
  path: ['patient', field],
  extensions: { code: 'AGENCY_INVALID', source: { odsCode: 'ZM001', name: 'The mental-health-trust' } },
})

describe('an agency that lies', () => {
  beforeEach(() => void tellAll(entity({})))

  const harmless: { what: string; reply: () => Reply }[] = [
    {
      what: 'fields that were not asked for',
      reply: () => plan({ thirdPartyInformation: [{ givenBy: 'x', text: 'LEAK' }], recordedAt: 'LEAK' }),
    },
    {
      what: "another agency's fields",
      reply: () => entity({ allergies: { state: 'NONE_KNOWN', items: [] }, demographics: { familyName: 'LEAK' } }),
    },
    { what: 'another person', reply: () => entity({ nhsNumber: '9990000026', __typename: 'Query' }) },
    {
      what: 'a key __proto__',
      reply: () => ({
        bytes: JSON.stringify({ data: { _entities: [honest] } }).replaceAll('"whatHelps":', '"__proto__":{"LEAK":1},"whatHelps":'),
      }),
    },
    {
      what: 'extensions and a trace',
      reply: () => ({ json: { data: { _entities: [honest] }, extensions: { LEAK: 1, ftv1: 'TEVBSw==', authorisation: {} } } }),
    },
  ]
  it.each(harmless)('with $what changes nothing', async ({ reply }) => {
    tellAll(reply())
    const { data, errors, extensions, text } = await stack.ask(record, { variables: { n: anna } })
    expect({ data, errors, extensions }).toEqual({ data: { patient: shown }, errors: undefined, extensions: undefined })
    expect(text).not.toContain('LEAK')
    expect(({} as { LEAK?: number }).LEAK).toBeUndefined()
  })

  const lies: { what: string; reply: () => Reply }[] = [
    { what: 'a wrong type', reply: () => plan({ whatHelps: 'LEAK' }) },
    { what: 'an object for a text', reply: () => plan({ id: { LEAK: 1 } }) },
    { what: 'a list for an object in a list', reply: () => entity({ crisisPlans: [[crisisPlan]] }) },
    { what: 'a null in a non-null field', reply: () => plan({ id: null }) },
    { what: 'a null deep in a non-null list', reply: () => plan({ contacts: [{ name: 'Sam' }, null] }) },
    { what: 'a missing field', reply: () => plan({ whatHelps: undefined }) },
  ]
  it.each(lies)('with $what loses that field, and no other panel suffers', async ({ reply }) => {
    tellAll(reply())
    const answer = await stack.ask(record, { variables: { n: anna } })
    expect(answer.data).toEqual({ patient: { ...shown, crisisPlans: null } })
    expect(answer.errors).toEqual([invalid('crisisPlans')])
    expect(answer.text).not.toContain('LEAK')
  })

  it("with another agency's source has that item dropped, counted and told", async () => {
    tellAll(
      entity({
        crisisPlans: [
          crisisPlan,
          { ...crisisPlan, id: 'ZD001:9', whatHelps: ['LEAK'], source: { odsCode: 'ZD001' }, _source: { odsCode: 'ZD001' } },
        ],
      }),
    )
    const { data, errors, text } = await stack.ask(record, { variables: { n: anna } })
    expect(data).toEqual({ patient: shown })
    expect(errors).toEqual([invalid('crisisPlans')])
    expect(text).not.toContain('LEAK')
  })

  const wholesale: { what: string; reply: () => Reply }[] = [
    { what: 'two entities', reply: () => ({ json: { data: { _entities: [honest, honest] } } }) },
    { what: 'no entity', reply: () => ({ json: { data: { _entities: [] } } }) },
    { what: 'a null entity', reply: () => ({ json: { data: { _entities: [null] } } }) },
    { what: 'null for data', reply: () => ({ json: { data: null } }) },
    { what: 'no data', reply: () => ({ json: {} }) },
    { what: 'a list', reply: () => ({ json: [{ data: { _entities: [honest] } }] }) },
    { what: 'malformed JSON', reply: () => ({ bytes: '{"data": LEAK' }) },
    { what: 'malformed errors', reply: () => ({ json: { data: { _entities: [honest] }, errors: 'LEAK' } }) },
    { what: 'more bytes than anyone would read', reply: () => ({ bytes: `{"data":"${'x'.repeat(5 * 1024 * 1024)}"}` }) },
  ]
  it.each(wholesale)('with $what loses its own fields, and no other panel suffers', async ({ reply }) => {
    tellAll(reply())
    const { data, errors, text } = await stack.ask(record, { variables: { n: anna } })
    expect(data).toEqual({ patient: { ...others('crisisPlans', 'careTeam'), crisisPlans: null, careTeam: null } })
    expect(errors).toEqual([invalid('careTeam'), invalid('crisisPlans')])
    expect(text).not.toContain('LEAK')
  })

  it('cannot answer under a name that the client asked for elsewhere', async () => {
    stack.agencies['primary-care'].reply = () => ({
      json: { data: { _entities: [{ ...honestData['primary-care'], crisisPlans: [{ ...crisisPlan, id: 'LEAK' }], secret: 'LEAK' }] } },
    })
    stack.decisions.permit = stack.decisions.permit.filter((category) => category !== 'CRISIS_PLAN')
    const { data, errors } = await stack.ask(record, { variables: { n: anna } })
    stack.decisions.permit.push('CRISIS_PLAN')
    expect(errors).toBeUndefined()
    expect(data).toEqual({ patient: { ...shown, crisisPlans: null } })
  })

  it('cannot borrow the words of the code table for its own', async () => {
    tellAll({
      json: {
        data: { _entities: [{ ...honest, crisisPlans: null }] },
        errors: [
          {
            message: 'LEAK',
            path: ['_entities', 0, 'crisisPlans', 'LEAK'],
            extensions: { code: 'CONSENT_UNAVAILABLE', source: { odsCode: 'ZD001' }, LEAK: 1, http: { status: 418 } },
          },
        ],
      },
    })
    const { status, data, errors, text }: Answer & { status: number; text: string } = await stack.ask(record, { variables: { n: anna } })
    expect(status).toBe(200)
    expect(data).toEqual({ patient: { ...shown, crisisPlans: null } })
    expect(errors).toEqual([
      {
        ...invalid('crisisPlans'),
        message: 'This agency is not answering. Try again, or contact the agency.',
        extensions: { ...invalid('crisisPlans').extensions, code: 'AGENCY_UNAVAILABLE' },
      },
    ])
    expect(text).not.toContain('LEAK')
  })
})
