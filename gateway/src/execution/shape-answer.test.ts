import { describe, expect, it } from '@jest/globals'
import { buildSchema, Kind, parse } from 'graphql'
import { selectFields } from '../operation/select-fields.js'
import { compileShape } from './shape-answer.js'

const schema = buildSchema(`
  type Query { patient: Patient }
  type Patient { nhsNumber: ID! plans: [Plan!] plan: Plan notes: [String] }
  type Plan { id: ID! text: String steps: [String!]! }`)

function shape(query: string, answer: unknown): unknown {
  const [operation] = parse(query).definitions
  const root = schema.getQueryType()
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error('not a query')
  const rules = { schema: { api: schema, full: schema, labels: new Map() }, fragments: new Map(), allows: () => true, includes: () => true }
  const shaped = compileShape(selectFields(root, [operation.selectionSet], rules))(answer as Record<string, unknown>)
  return JSON.parse(JSON.stringify(shaped))
}

const plan = { id: '1', text: 'x', steps: ['a'] }
const cases: { what: string; query: string; answer: unknown; shaped: unknown }[] = [
  {
    what: 'keys nobody asked for are gone',
    query: '{ patient { plan { id } } }',
    answer: { patient: { plan, other: 1 }, more: 2 },
    shaped: { patient: { plan: { id: '1' } } },
  },
  {
    what: 'aliases are kept, in the order asked',
    query: '{ who: patient { b: notes a: nhsNumber } }',
    answer: { who: { a: '9', b: ['n'] } },
    shaped: { who: { b: ['n'], a: '9' } },
  },
  {
    what: 'what was pruned is null',
    query: '{ patient { nhsNumber plans { id } } }',
    answer: { patient: { nhsNumber: '9' } },
    shaped: { patient: { nhsNumber: '9', plans: null } },
  },
  {
    what: '__typename is the schema’s word',
    query: '{ patient { __typename t: __typename nhsNumber } }',
    answer: { patient: { nhsNumber: '9' } },
    shaped: { patient: { __typename: 'Patient', t: 'Patient', nhsNumber: '9' } },
  },
  {
    what: 'a missing value that must not be null takes the nearest that may be',
    query: '{ patient { nhsNumber plan { id steps } } }',
    answer: { patient: { nhsNumber: '9', plan: { id: '1' } } },
    shaped: { patient: { nhsNumber: '9', plan: null } },
  },
  {
    what: 'also out of a list',
    query: '{ patient { nhsNumber plans { id } } }',
    answer: { patient: { nhsNumber: '9', plans: [plan, {}] } },
    shaped: { patient: { nhsNumber: '9', plans: null } },
  },
  { what: 'and up to the root', query: '{ patient { nhsNumber } }', answer: { patient: {} }, shaped: { patient: null } },
  {
    what: 'a null item that may be null stays',
    query: '{ patient { notes } }',
    answer: { patient: { notes: ['a', null] } },
    shaped: { patient: { notes: ['a', null] } },
  },
  { what: 'no one is no one', query: '{ patient { nhsNumber } }', answer: {}, shaped: { patient: null } },
  {
    what: 'an object where a list belongs is nothing',
    query: '{ patient { plans { id } } }',
    answer: { patient: { plans: plan } },
    shaped: { patient: { plans: null } },
  },
]

describe('the answer a client gets', () => {
  it.each(cases)('$what', ({ query, answer, shaped }) => {
    expect(shape(query, answer)).toEqual(shaped)
  })
})
