import { describe, expect, it } from '@jest/globals'
import { PublicError } from '@crisis-record/contract'
import { buildSchema, type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind, parse } from 'graphql'
import { outlineSubject, subjectOf } from './operation-subject.js'

const schema = buildSchema(`
  type Query { patient(nhsNumber: ID!): Patient findPatients(input: FindPatientsInput!): Found compare(with: PersonInput): Patient }
  input FindPatientsInput { nhsNumber: ID familyName: String others: [FindPatientsInput!] }
  input PersonInput { person: NumberInput } input NumberInput { nhsNumber: ID! }
  type Mutation { record(input: RecordInput!): Done withdraw(input: RecordInput!): Done } input RecordInput { nhsNumber: ID! of: PersonInput }
  type Done { outcome: String } type Patient { nhsNumber: ID! alike(nhsNumber: ID): Patient } type Found { total: Int }
`)

function subject(source: string, given: Record<string, unknown> = {}) {
  const document = parse(source)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  try {
    const found = subjectOf(outlineSubject(operation, fragments, schema), coerced)
    return found.kind === 'PERSON' ? found.person : found.kind === 'CHANGE' ? `CHANGE ${found.person}` : found.kind
  } catch (error) {
    return error instanceof PublicError ? error.code : error
  }
}

const one = '9990000018'
const two = '9990000026'

const cases: { what: string; source: string; variables?: Record<string, unknown>; is: string }[] = [
  { what: 'a literal', source: `{ patient(nhsNumber: "${one}") { nhsNumber } }`, is: one },
  { what: 'a literal with spaces', source: '{ patient(nhsNumber: "999 000 0018") { nhsNumber } }', is: one },
  { what: 'a number for an ID', source: `{ patient(nhsNumber: ${one}) { nhsNumber } }`, is: one },
  { what: 'a variable', source: 'query ($n: ID!) { patient(nhsNumber: $n) { nhsNumber } }', variables: { n: one }, is: one },
  {
    what: 'a variable that is a number',
    source: 'query ($n: ID!) { patient(nhsNumber: $n) { nhsNumber } }',
    variables: { n: 9990000018 },
    is: one,
  },
  { what: "a variable's default", source: `query ($n: ID! = "${one}") { patient(nhsNumber: $n) { nhsNumber } }`, is: one },
  {
    what: 'the same person twice, differently written',
    source: `{ a: patient(nhsNumber: "${one}") { nhsNumber } b: patient(nhsNumber: "999-000-0018") { nhsNumber } }`,
    is: one,
  },
  {
    what: 'two people by alias',
    source: `{ a: patient(nhsNumber: "${one}") { nhsNumber } b: patient(nhsNumber: "${two}") { nhsNumber } }`,
    is: 'ONE_PERSON_PER_OPERATION',
  },
  {
    what: 'two people, one behind a fragment',
    source: `{ patient(nhsNumber: "${one}") { nhsNumber } ...F } fragment F on Query { b: patient(nhsNumber: "${two}") { nhsNumber } }`,
    is: 'ONE_PERSON_PER_OPERATION',
  },
  {
    what: 'two people, one deeper',
    source: `{ patient(nhsNumber: "${one}") { alike(nhsNumber: "${two}") { nhsNumber } } }`,
    is: 'ONE_PERSON_PER_OPERATION',
  },
  {
    what: 'two people, one in a field that is skipped',
    source: `{ patient(nhsNumber: "${one}") { nhsNumber } b: patient(nhsNumber: "${two}") @skip(if: true) { nhsNumber } }`,
    is: 'ONE_PERSON_PER_OPERATION',
  },
  { what: 'a wrong check digit', source: '{ patient(nhsNumber: "9990000019") { nhsNumber } }', is: 'NHS_NUMBER_INVALID' },
  { what: 'no number at all', source: '{ patient(nhsNumber: "") { nhsNumber } }', is: 'NHS_NUMBER_INVALID' },
  { what: 'a search', source: '{ findPatients(input: { familyName: "Testington" }) { total } }', is: 'SEARCH' },
  { what: 'a search by number', source: `{ findPatients(input: { nhsNumber: "${one}" }) { total } }`, is: 'SEARCH' },
  {
    what: 'a search by a wrong number',
    source: '{ findPatients(input: { nhsNumber: "9990000019" }) { total } }',
    is: 'NHS_NUMBER_INVALID',
  },
  {
    what: 'a search by two numbers, nested',
    source: `{ findPatients(input: { nhsNumber: "${one}", others: [{ nhsNumber: "${two}" }] }) { total } }`,
    is: 'ONE_PERSON_PER_OPERATION',
  },
  {
    what: 'a search whose input is a variable',
    source: 'query ($i: FindPatientsInput!) { findPatients(input: $i) { total } }',
    variables: { i: { others: [{ nhsNumber: '9990000019' }] } },
    is: 'NHS_NUMBER_INVALID',
  },
  {
    what: 'a search and a record',
    source: `{ patient(nhsNumber: "${one}") { nhsNumber } findPatients(input: {}) { total } }`,
    is: 'ONE_PERSON_PER_OPERATION',
  },
  {
    what: 'two searches',
    source: '{ a: findPatients(input: {}) { total } b: findPatients(input: {}) { total } }',
    is: 'ONE_PERSON_PER_OPERATION',
  },
  { what: 'a change', source: `mutation { record(input: { nhsNumber: "999 000 0018" }) { outcome } }`, is: `CHANGE ${one}` },
  {
    what: 'a change whose input is a variable',
    source: 'mutation ($i: RecordInput!) { record(input: $i) { outcome } }',
    variables: { i: { nhsNumber: one } },
    is: `CHANGE ${one}`,
  },
  {
    what: 'a change that is skipped',
    source: `mutation { record(input: { nhsNumber: "${one}" }) @skip(if: true) { outcome } }`,
    is: `CHANGE ${one}`,
  },
  {
    what: 'one change written twice',
    source: `mutation { ...F record(input: { nhsNumber: "${one}" }) { outcome } } fragment F on Mutation { record(input: { nhsNumber: "${one}" }) { outcome } }`,
    is: `CHANGE ${one}`,
  },
  {
    what: 'two changes',
    source: `mutation { record(input: { nhsNumber: "${one}" }) { outcome } withdraw(input: { nhsNumber: "${one}" }) { outcome } }`,
    is: 'ONE_CHANGE_PER_OPERATION',
  },
  {
    what: 'one change twice, by aliases behind fragments',
    source: `mutation { ...F ...G } fragment F on Mutation { a: record(input: { nhsNumber: "${one}" }) { outcome } }
      fragment G on Mutation { b: record(input: { nhsNumber: "${one}" }) { outcome } }`,
    is: 'ONE_CHANGE_PER_OPERATION',
  },
  {
    what: 'two changes, one skipped',
    source: `mutation { a: record(input: { nhsNumber: "${one}" }) { outcome } b: record(input: { nhsNumber: "${one}" }) @skip(if: true) { outcome } }`,
    is: 'ONE_CHANGE_PER_OPERATION',
  },
  {
    what: 'a change about two people',
    source: `mutation { record(input: { nhsNumber: "${one}", of: { person: { nhsNumber: "${two}" } } }) { outcome } }`,
    is: 'ONE_PERSON_PER_OPERATION',
  },
  {
    what: 'a change to a wrong number',
    source: 'mutation { record(input: { nhsNumber: "9990000019" }) { outcome } }',
    is: 'NHS_NUMBER_INVALID',
  },
  { what: "a mutation's type", source: 'mutation { __typename }', is: 'NOBODY' },
  { what: 'the name of a type', source: '{ __typename }', is: 'NOBODY' },
]

describe('whom an operation is about', () => {
  it.each(cases)('$what: $is', ({ source, variables = {}, is }) => {
    expect(subject(source, variables)).toBe(is)
  })
})
