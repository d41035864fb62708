import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { anna, authorisationFor, registryReply, startTestStack, type TestStack } from './testing/test-stack.js'

const queue = '{ overrideQueue(input: {}) { items { id reason } } }'
const trail = 'query ($n: ID) { auditSearch(input: { nhsNumber: $n }) { entries { sequence } } }'
const bob = '9990000026'

let stack: TestStack
beforeEach(async () => {
  stack = await startTestStack()
  stack.decisions.role = 'PRIVACY_OFFICER'
  stack.agencies['consent-registry'].reply = (asked) =>
    asked.query === '{ __typename }'
      ? registryReply(asked, stack.decisions)
      : {
          json: {
            data: { overrideQueue: { items: [{ id: 'o1', reason: 'STATUTE', nhsNumber: anna, _nhsNumber: anna }] } },
            extensions: { authorisation: authorisationFor(asked, stack.decisions) },
          },
        }
  const { reply } = stack.agencies['access-audit']
  stack.agencies['access-audit'].reply = (asked) =>
    asked.path === '/entries' ? reply(asked) : { json: { data: { auditSearch: { entries: rows } } } }
})
afterEach(() => stack.stop())

const rows = [
  { sequence: 1, nhsNumber: bob, _nhsNumber: bob },
  { sequence: 2, nhsNumber: null, _nhsNumber: null },
]

describe('what is about nobody yet', () => {
  it.each([
    { what: 'the queue of overrides', query: queue, asks: 'ZC001', returns: anna },
    { what: 'a search of the audit', query: trail, asks: 'ZA001', returns: bob },
    { what: 'a search of the audit for someone', query: trail, variables: { n: '999 000 0018' }, asks: 'ZA001', returns: bob },
  ])(
    '$what is decided without a person, and everyone it returns is recorded before it is answered',
    async ({ query, variables, ...seen }) => {
      const { data, errors, text } = await stack.ask(query, { ...(variables === undefined ? {} : { variables }), purpose: 'PATSFTY' })
      expect(errors).toBeUndefined()
      expect(data).not.toBeNull()
      expect(text).not.toContain(seen.returns)
      expect(stack.agencies['consent-registry'].asked[0]?.extensions['request']).not.toHaveProperty('person')
      expect(stack.entries[0]).toMatchObject({ kind: 'AUTHORISED', agencies: [seen.asks], personsReturned: [seen.returns] })
      expect(stack.entries[0]).not.toHaveProperty('person')
    },
  )

  it.each([
    { what: 'a role its label does not allow', query: queue, role: 'LIAISON_CLINICIAN', without: [] },
    { what: 'a role its label does not allow, at the audit', query: trail, role: 'LIAISON_CLINICIAN', without: [] },
    { what: 'a caller who has no token for it', query: trail, role: 'PRIVACY_OFFICER', without: ['ZA001'] },
  ])('$what is refused, and nobody is asked', async ({ query, role, without }) => {
    Object.assign(stack.decisions, { role, without })
    const { data, errors } = await stack.ask(query, { purpose: 'PATSFTY' })
    expect({ data, code: errors?.[0]?.extensions?.['code'] }).toEqual({ data: null, code: 'ROLE_NOT_PERMITTED' })
    expect(stack.agencies['consent-registry'].asked).toHaveLength(1)
    expect(stack.agencies['access-audit'].asked).toHaveLength(0)
  })

  it.each([
    { what: 'a row without its number', query: queue, reply: { overrideQueue: { items: [{ id: 'o1', reason: 'STATUTE' }] } } },
    {
      what: 'a number that is null where none may be',
      query: queue,
      reply: { overrideQueue: { items: [{ id: 'o1', reason: 'S', _nhsNumber: null }] } },
    },
  ])('$what is not shown: it could not be recorded', async ({ query, reply }) => {
    stack.agencies['consent-registry'].reply = (asked) =>
      asked.query === '{ __typename }'
        ? registryReply(asked, stack.decisions)
        : { json: { data: reply, extensions: { authorisation: authorisationFor(asked, stack.decisions) } } }
    const { data, errors } = await stack.ask(query, { purpose: 'PATSFTY' })
    expect({ data, code: errors?.[0]?.extensions?.['code'] }).toEqual({ data: null, code: 'CONSENT_UNAVAILABLE' })
  })

  it('is not answered while the audit takes no entries', async () => {
    const { reply } = stack.agencies['access-audit']
    stack.agencies['access-audit'].reply = (asked) => (asked.path === '/entries' ? 'DROP' : reply(asked))
    const { data, errors } = await stack.ask(queue, { purpose: 'PATSFTY' })
    expect({ data, code: errors?.[0]?.extensions?.['code'] }).toEqual({ data: null, code: 'AUDIT_UNAVAILABLE' })
  })
})
