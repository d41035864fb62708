import { describe, expect, it } from '@jest/globals'
import { PreparedFetch } from './prepared-fetch.js'
import { INVALID } from './projection.js'
import { entityFetch, fetchSchema } from './testing/fetch-schema.js'

const open = '@unrestricted(reason: "test")'
const schema = fetchSchema(`
  type Patient ${open} { plans: [Plan!] one: Plan holed: [Plan] sparse: [[Int!]]  bare: Bare }
  type Plan ${open} { id: ID! source: Source! text: String! note: String count: Int ratio: Float done: Boolean state: State at: DateTime on: Date tags: [String!]! inner: [Plan!] }
  type Bare ${open} { text: String! constructor: String code: ID }
  type Source ${open} { odsCode: ID! name: String! kind: String! }
  enum State { OPEN CLOSED }
  scalar Date
  scalar DateTime
`)

const evidence = { _source: { odsCode: 'ZM001' }, _id: 'ZM001:1' }

const shownAs = new Map(Object.entries({ odsCode: 'ZM001', name: 'Trust', kind: 'mental-health-trust' }))

/** The value of the first field asked for, as it is shown. */
function project(ask: string, json: string | object) {
  const pruned = new PreparedFetch({ service: 'agency', text: entityFetch(ask), when: [], schema, evidence: 'of items and persons' }).prune(
    'EVERYTHING',
    {},
  )
  const notes = { odsCode: 'ZM001', shownAs, foreign: 0, persons: [] }
  const [first] = pruned.project(JSON.parse(typeof json === 'string' ? json : JSON.stringify(json)), notes)
  return { value: first?.value, incomplete: first?.incomplete, foreign: notes.foreign }
}

const plain = (value: unknown): unknown => (value === INVALID ? 'INVALID' : JSON.parse(JSON.stringify(value)))

const good: { what: string; ask: string; answer: object; shown: unknown }[] = [
  {
    what: 'what was asked, and nothing else',
    ask: 'one{text}',
    answer: { one: { ...evidence, text: 'a', note: 'unasked', more: {} }, plans: [] },
    shown: { text: 'a' },
  },
  { what: 'a null that may be', ask: 'one{note}', answer: { one: { ...evidence, note: null } }, shown: { note: null } },
  { what: 'a null in place of all', ask: 'plans{text}', answer: { plans: null }, shown: null },
  { what: 'an empty list', ask: 'plans{text}', answer: { plans: [] }, shown: [] },
  {
    what: 'a list with holes, where holes may be',
    ask: 'holed{text}',
    answer: { holed: [null, { ...evidence, text: 'a' }] },
    shown: [null, { text: 'a' }],
  },
  { what: 'lists in lists', ask: 'sparse', answer: { sparse: [[1], null] }, shown: [[1], null] },
  {
    what: 'leaves of each type',
    ask: 'one{count ratio done state at on tags}',
    answer: {
      one: { ...evidence, count: -1, ratio: 0.5, done: false, state: 'OPEN', at: '2026-01-05T10:00:00Z', on: '2024-02-29', tags: ['x'] },
    },
    shown: { count: -1, ratio: 0.5, done: false, state: 'OPEN', at: '2026-01-05T10:00:00Z', on: '2024-02-29', tags: ['x'] },
  },
  { what: 'an ID that is a number', ask: 'bare{code}', answer: { bare: { code: 5 } }, shown: { code: '5' } },
  {
    what: 'aliases that swap names',
    ask: 'one{text:note note:text}',
    answer: { one: { ...evidence, text: 'n', note: 't' } },
    shown: { text: 'n', note: 't' },
  },
  {
    what: "its own word for the type, never the answer's",
    ask: 'one{__typename kind:__typename}',
    answer: { one: { ...evidence, __typename: 'Evil', kind: 7 } },
    shown: { __typename: 'Plan', kind: 'Plan' },
  },
  {
    what: 'nothing of an inherited name',
    ask: 'bare{text toString:text}',
    answer: { bare: { text: 'a', toString: 'b' } },
    shown: { text: 'a', toString: 'b' },
  },
]

const bad: { what: string; ask: string; answer: string | object }[] = [
  { what: 'a null that may not be', ask: 'one{text}', answer: { one: { ...evidence, text: null } } },
  { what: 'a null in a list that may have none', ask: 'plans{text}', answer: { plans: [null] } },
  { what: 'a null deep inside', ask: 'plans{inner{text}}', answer: { plans: [{ ...evidence, inner: [{ ...evidence, text: null }] }] } },
  { what: 'a missing key', ask: 'one{note}', answer: { one: evidence } },
  { what: 'a missing field', ask: 'one{text}', answer: {} },
  { what: 'a missing key of an inherited name', ask: 'bare{constructor}', answer: { bare: {} } },
  { what: 'an object for a list', ask: 'plans{text}', answer: { plans: { ...evidence, text: 'a' } } },
  { what: 'a list for an object', ask: 'one{text}', answer: { one: [{ ...evidence, text: 'a' }] } },
  { what: 'a text for an object', ask: 'one{text}', answer: { one: 'a' } },
  { what: 'an object for a text', ask: 'one{text}', answer: { one: { ...evidence, text: { deep: 'a' } } } },
  { what: 'a text for a number', ask: 'one{count}', answer: { one: { ...evidence, count: '3' } } },
  { what: 'a number too large', ask: 'one{count}', answer: { one: { ...evidence, count: 3e9 } } },
  { what: 'a number for a truth', ask: 'one{done}', answer: { one: { ...evidence, done: 1 } } },
  { what: 'an unknown word', ask: 'one{state}', answer: { one: { ...evidence, state: 'constructor' } } },
  { what: 'an object for a scalar of our own', ask: 'one{at}', answer: { one: { ...evidence, at: {} } } },
  { what: 'a date that there is not', ask: 'one{on}', answer: { one: { ...evidence, on: '2026-02-29' } } },
  { what: 'a moment for a date', ask: 'one{on}', answer: { one: { ...evidence, on: '2026-02-28T00:00:00Z' } } },
  { what: 'a moment without a zone', ask: 'one{at}', answer: { one: { ...evidence, at: '2026-01-05T10:00:00' } } },
  { what: 'words for a moment', ask: 'one{at}', answer: { one: { ...evidence, at: 'last night' } } },
  { what: 'an item without a source', ask: 'plans{text}', answer: { plans: [{ ...evidence, _source: null, text: 'a' }] } },
  { what: 'an item whose source is a text', ask: 'plans{text}', answer: { plans: [{ ...evidence, _source: 'ZM001', text: 'a' }] } },
  { what: 'an item whose id is a number', ask: 'plans{text}', answer: { plans: [{ ...evidence, _id: 1, text: 'a' }] } },
  { what: 'a list as the whole answer', ask: 'one{text}', answer: '[1]' },
  { what: 'null as the whole answer', ask: 'one{text}', answer: 'null' },
]

describe('reading an answer', () => {
  it.each(good)('shows $what', ({ ask, answer, shown }) => {
    expect(plain(project(ask, answer).value)).toEqual(shown)
  })

  it.each(bad)('gives up a field with $what', ({ ask, answer }) => {
    expect(plain(project(ask, answer).value)).toBe('INVALID')
  })

  it('keeps a key __proto__ a key like any other, asked or not', () => {
    expect(plain(project('bare{text}', '{"bare":{"text":"a","__proto__":{"text":"b","polluted":true}}}').value)).toEqual({ text: 'a' })
    const { value } = project('bare{__proto__:text}', '{"bare":{"__proto__":"b"}}')
    expect(Object.entries(value as object)).toEqual([['__proto__', 'b']])
    expect(Object.getPrototypeOf(Object.getPrototypeOf(value))).toBeNull()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(plain(project('bare{__proto__:text}', '{"bare":{}}').value)).toBe('INVALID')
  })

  it('shows an agency under its listed name and kind, whatever it calls itself', () => {
    const source = { odsCode: 'ZM001', name: 'Another Trust', it: 'Another Trust', kind: 7 }
    const { value } = project('plans{source{it:name kind __typename}}', { plans: [{ _id: 'ZM001:1', source, _source: source }] })
    expect(plain(value)).toEqual([{ source: { it: 'Trust', kind: 'mental-health-trust', __typename: 'Source' } }])
  })

  const foreign: { what: string; item: object }[] = [
    { what: "another agency's source", item: { _source: { odsCode: 'ZD001' }, _id: 'ZM001:1', text: 'b' } },
    { what: "another agency's id", item: { _source: { odsCode: 'ZM001' }, _id: 'ZD001:1', text: 'b' } },
    { what: 'an id that only looks like its own', item: { _source: { odsCode: 'ZM001' }, _id: 'ZM0011', text: 'b' } },
    {
      what: 'the right source unasked, and the wrong one asked',
      item: { source: { odsCode: 'ZM001' }, _source: { odsCode: 'ZD001' }, _id: 'ZM001:1', text: 'b' },
    },
  ]
  it.each(foreign)('drops and counts an item with $what', ({ item }) => {
    const { value, foreign: count, incomplete } = project('plans{text}', { plans: [{ ...evidence, text: 'a' }, item] })
    expect({ value: plain(value), count, incomplete }).toEqual({ value: [{ text: 'a' }], count: 1, incomplete: true })
    expect(plain(project('one{text}', { one: item }).value)).toBe('INVALID')
  })

  it('asks for its evidence under a key the client does not use', () => {
    const pruned = new PreparedFetch({
      service: 'a',
      text: entityFetch('one{_source:text __source:note}'),
      when: [],
      schema,
      evidence: 'of items and persons',
    }).prune('EVERYTHING', {})
    expect(pruned.text).toContain('___source: source { odsCode }')
  })
})
