import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { errorTable } from '@crisis-record/contract'
import type { Asked, Reply } from './testing/test-agency.js'
import { anna, authorisationFor, registryReply, startTestStack, type TestStack } from './testing/test-stack.js'

const record = `mutation Record($i: RecordStatementInput!, $with: Boolean = true) {
  made: recordStatement(input: $i) @include(if: $with) { __typename outcome statementId faults { field code } } }`
const review = 'mutation { reviewFinding(input: { nhsNumber: "9990000018", findingId: "f1" }) { outcome faults { code } } }'
const variables = { i: { nhsNumber: '999 000 0018', effect: 'DENY' } }
const payload = { __typename: 'StatementPayload', outcome: 'RECORDED', statementId: 's1', faults: [], secret: 'LEAK' }

let stack: TestStack
/** What happened, in order: who was asked for what, and what was recorded. */
let order: string[]
/** What the registry answers to the change itself. */
let change: (asked: Asked) => Reply

beforeEach(async () => {
  stack = await startTestStack()
  order = []
  change = (asked) => ({ json: { data: { made: payload }, extensions: { authorisation: authorisationFor(asked, stack.decisions) } } })
  stack.agencies['consent-registry'].reply = (asked) => {
    const isChange = asked.query.startsWith('mutation')
    order.push(isChange ? 'change' : 'decision')
    return isChange ? change(asked) : registryReply(asked, stack.decisions)
  }
  const { reply } = stack.agencies['access-audit']
  stack.agencies['access-audit'].reply = (asked) => {
    if (asked.path === '/entries') order.push(String(asked.body['kind']))
    else if (asked.query.startsWith('mutation')) return { json: { data: { reviewFinding: { outcome: 'REVIEWED', faults: [] } } } }
    return reply(asked)
  }
})
afterEach(() => stack.stop())

const made = () => order.filter((what) => what === 'change').length

describe('a change', () => {
  it('is decided, then recorded, then sent, then answered and recorded again', async () => {
    const { data, errors } = await stack.ask(record, { variables })
    expect({ data, errors }).toEqual({
      data: { made: { __typename: 'StatementPayload', outcome: 'RECORDED', statementId: 's1', faults: [] } },
      errors: undefined,
    })
    await stack.execution.stop()
    expect(order).toEqual(['decision', 'AUTHORISED', 'change', 'COMPLETED'])
    const [decision, sent] = stack.agencies['consent-registry'].asked
    expect(decision?.query).toBe('{ __typename }')
    expect(decision?.extensions['request']).toMatchObject({ person: anna })
    expect(sent?.query).toBe(
      'mutation($i: RecordStatementInput!) { made: recordStatement(input: $i) { __typename outcome statementId faults { field code } } }',
    )
    expect(sent?.variables).toEqual({ i: variables.i })
    expect(sent?.extensions['request']).toMatchObject({ person: anna, accessToken: 'staff-token' })
    expect(stack.entries[0]).toMatchObject({
      kind: 'AUTHORISED',
      person: anna,
      categoriesAsked: [],
      agencies: ['ZC001'],
      fields: expect.arrayContaining(['Mutation.recordStatement', 'StatementPayload.outcome']),
    })
    expect(stack.entries[1]).toMatchObject({ kind: 'COMPLETED', outcome: 'RELEASED', agencies: [{ agency: 'ZC001', outcome: 'ANSWERED' }] })
  })

  it('at the audit goes there with its token', async () => {
    stack.decisions.role = 'PRIVACY_OFFICER'
    const { data } = await stack.ask(review)
    expect(data).toEqual({ reviewFinding: { outcome: 'REVIEWED', faults: [] } })
    const sent = stack.agencies['access-audit'].asked.find(({ path }) => path !== '/entries')
    expect(sent?.extensions['decision']).toBe('decision for ZA001')
    expect(order.slice(0, 2)).toEqual(['decision', 'AUTHORISED'])
  })

  it.each([
    { what: 'that is skipped by a condition', query: record, options: { variables: { ...variables, with: false } }, data: {} },
    { what: 'of which only the type is asked', query: 'mutation { __typename }', options: {}, data: { __typename: 'Mutation' } },
  ])('$what asks nobody for anything', async ({ query, options, data }) => {
    const answer = await stack.ask(query, options)
    expect({ data: answer.data, errors: answer.errors }).toEqual({ data, errors: undefined })
    expect(order).toEqual([])
  })

  it('beside a query in one document is chosen by name', async () => {
    const both = `${record} query Look { patient(nhsNumber: "9990000018") { sharing { category } } }`
    const changed = await stack.ask(both, { variables, operationName: 'Record' })
    const looked = await stack.ask(both, { operationName: 'Look' })
    expect(changed.data).toMatchObject({ made: { outcome: 'RECORDED' } })
    expect(looked.data).toEqual({ patient: { sharing: [{ category: 'CRISIS_PLAN' }] } })
    expect(made()).toBe(1)
  })
})

describe('a change that may not be made is not sent', () => {
  it.each([
    { what: 'beyond the role', query: record, role: 'PARAMEDIC', code: 'ROLE_NOT_PERMITTED' },
    { what: 'beyond the role, at the audit', query: review, role: 'LIAISON_CLINICIAN', code: 'ROLE_NOT_PERMITTED' },
    { what: 'to two people', query: record, given: { of: { nhsNumber: '9990000026' } }, code: 'ONE_PERSON_PER_OPERATION' },
    {
      what: 'with another, by aliases',
      query: 'mutation ($i: RecordStatementInput!) { a: recordStatement(input: $i) { outcome } b: recordStatement(input: $i) { outcome } }',
      code: 'ONE_CHANGE_PER_OPERATION',
    },
    {
      what: 'with another, one at the registry and one at the audit',
      query: `mutation ($i: RecordStatementInput!) { recordStatement(input: $i) { outcome } ${review.slice('mutation { '.length)}`,
      code: 'ONE_CHANGE_PER_OPERATION',
    },
    { what: 'to a wrong number', query: record, given: { nhsNumber: '9990000019' }, code: 'NHS_NUMBER_INVALID' },
    { what: 'to nobody', query: 'mutation { recordStatement(input: { effect: "DENY" }) { outcome } }', code: 'OPERATION_INVALID' },
    { what: 'behind @defer', query: record.replace('{ __typename', '{ ... @defer { outcome } __typename'), code: 'OPERATION_INVALID' },
  ])('$what: $code', async ({ query, role = 'LIAISON_CLINICIAN', given, code }) => {
    stack.decisions.role = role
    const { data, errors } = await stack.ask(query, { variables: { i: { ...variables.i, ...given } } })
    expect({ data: data ?? null, codes: errors?.map(({ extensions }) => extensions?.['code']) }).toEqual({ data: null, codes: [code] })
    expect(made()).toBe(0)
    expect(stack.agencies['access-audit'].asked.filter(({ path }) => path !== '/entries')).toHaveLength(0)
  })

  it('while it cannot be recorded', async () => {
    stack.agencies['access-audit'].reply = () => 'DROP'
    const { data, errors } = await stack.ask(record, { variables })
    expect({ data, code: errors?.[0]?.extensions?.['code'] }).toEqual({ data: null, code: 'AUDIT_UNAVAILABLE' })
    expect(order).toEqual(['decision'])
  })

  it('while the registry does not decide', async () => {
    stack.agencies['consent-registry'].reply = () => ({ status: 503, bytes: '' })
    const { errors } = await stack.ask(record, { variables })
    expect(errors?.[0]?.extensions?.['code']).toBe('CONSENT_UNAVAILABLE')
    expect(stack.entries).toEqual([])
  })
})

describe('what became of a change that was sent', () => {
  const failing = (code: string, path: unknown[] = ['made']): Reply => ({
    json: { data: { made: null }, errors: [{ message: 'LEAK', path, extensions: { code } }] },
  })
  it.each<{ what: string; reply: Reply; code: string }>([
    { what: 'the connection breaks', reply: 'DROP', code: 'OUTCOME_UNKNOWN' },
    { what: 'no answer comes in time', reply: 'HANG', code: 'OUTCOME_UNKNOWN' },
    { what: 'the registry fails', reply: { status: 500, bytes: 'LEAK' }, code: 'OUTCOME_UNKNOWN' },
    { what: 'something between us and the registry does', reply: { status: 502, bytes: '<html>LEAK' }, code: 'OUTCOME_UNKNOWN' },
    { what: 'the answer is no JSON', reply: { bytes: 'LEAK' }, code: 'OUTCOME_UNKNOWN' },
    { what: 'the answer has another shape', reply: { json: { data: { made: { outcome: 1 } } } }, code: 'OUTCOME_UNKNOWN' },
    { what: 'a fault has no code of ours', reply: failing('LEAK'), code: 'OUTCOME_UNKNOWN' },
    { what: 'a fault is internal', reply: failing('INTERNAL'), code: 'OUTCOME_UNKNOWN' },
    { what: 'a fault lies below what was made', reply: failing('RATE_LIMITED', ['made', 'outcome']), code: 'OUTCOME_UNKNOWN' },
    { what: 'the registry refuses the role', reply: failing('ROLE_NOT_PERMITTED'), code: 'ROLE_NOT_PERMITTED' },
    { what: 'the registry cannot record it', reply: failing('AUDIT_UNAVAILABLE'), code: 'AUDIT_UNAVAILABLE' },
    { what: 'the registry is asked too often', reply: failing('RATE_LIMITED'), code: 'RATE_LIMITED' },
    { what: 'the registry refuses the request', reply: { status: 401, bytes: '' }, code: 'CONSENT_UNAVAILABLE' },
    { what: 'the guard withheld it', reply: { json: { data: { made: null } } }, code: 'ROLE_NOT_PERMITTED' },
  ])('$what: $code, and it is sent once', async ({ reply, code }) => {
    change = () => reply
    const { data, errors, text } = await stack.ask(record, { variables })
    expect({ data, codes: errors?.map(({ extensions }) => extensions?.['code']) }).toEqual({ data: null, codes: [code] })
    expect(text).not.toContain('LEAK')
    expect(made()).toBe(1)
    await stack.execution.stop()
    expect(stack.entries.at(-1)).toMatchObject({ kind: 'COMPLETED', outcome: 'REFUSED', code })
  })

  it('is told to the client by a status nothing in between retries', () => {
    expect(errorTable.OUTCOME_UNKNOWN.status).toBe(200)
  })

  it.each<{ what: string; reply: Reply; code: string }>([
    { what: 'breaks off', reply: 'DROP', code: 'OUTCOME_UNKNOWN' },
    {
      what: 'refuses',
      reply: { json: { data: null, errors: [{ path: ['reviewFinding'], extensions: { code: 'ROLE_NOT_PERMITTED' } }] } },
      code: 'ROLE_NOT_PERMITTED',
    },
    { what: 'refuses the token', reply: { status: 401, bytes: '' }, code: 'AGENCY_UNAVAILABLE' },
  ])('the audit $what: $code', async ({ reply, code }) => {
    stack.decisions.role = 'PRIVACY_OFFICER'
    const recorded = stack.agencies['access-audit'].reply
    stack.agencies['access-audit'].reply = (asked) => (asked.path === '/entries' ? recorded(asked) : reply)
    const { data, errors } = await stack.ask(review)
    expect({ data, codes: errors?.map(({ extensions }) => extensions?.['code']) }).toEqual({ data: null, codes: [code] })
  })

  it('is certain while the circuit is open: it was not sent', async () => {
    stack.decisions.role = 'PRIVACY_OFFICER'
    const recorded = stack.agencies['access-audit'].reply
    stack.agencies['access-audit'].reply = (asked) => (asked.path === '/entries' ? recorded(asked) : 'DROP')
    const codes: unknown[] = []
    for (let n = 0; n < 7; n++) codes.push((await stack.ask(review)).errors?.[0]?.extensions?.['code'])
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('OUTCOME_UNKNOWN'))
    expect(codes.slice(5)).toEqual(['AGENCY_UNAVAILABLE', 'AGENCY_UNAVAILABLE'])
  })
})
