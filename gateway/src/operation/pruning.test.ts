import { describe, expect, it } from '@jest/globals'
import type { Category } from '@crisis-record/contract'
import { parse, print, specifiedRules, validate } from 'graphql'
import { PreparedFetch } from './prepared-fetch.js'
import { entityFetch, fetchSchema } from './testing/fetch-schema.js'

const schema = fetchSchema(`
  type Patient {
    nhsNumber: ID! @unrestricted(reason: "given")
    plans(first: Int): [Plan!] @consent(category: "CRISIS_PLAN")
    substances: [Episode!] @consent(category: "SUBSTANCE_USE")
    staffNotes: Notes @roles(allow: ["GP"])
    unlabelled: Plan
    misspelt: Plan @consent(category: "CRISIS_PLANS")
    twice: Plan @consent(category: "CRISIS_PLAN") @consent(category: "RISK")
    anything: Anything @consent(category: "CRISIS_PLAN")
  }
  interface Anything { text: String }
  type Plan implements Anything @consent(category: "CRISIS_PLAN") { text: String secret: String @consent(category: "THIRD_PARTY") place: Place @consent(category: "LOCATION") others(first: Int): [Plan!] }
  type Place @consent(category: "LOCATION") { town: String }
  type Episode @consent(category: "SUBSTANCE_USE") { keyworker: String }
  type Notes @roles(allow: ["GP"]) { text: String }
`)

function prune(fetch: string, permit: Category[], { role = 'AMHP', variables = {} } = {}) {
  const prepared = new PreparedFetch({ service: 'agency', text: fetch, when: [], schema, evidence: 'of items and persons' })
  return prepared.prune({ permit: new Set(permit), role }, variables)
}

/** What is asked of Patient, as the pruned text reads. */
function selectionOf(text: string): string {
  return /\.\.\. on Patient (.*) } }$/.exec(print(parse(text)).replace(/\s+/g, ' '))?.[1] ?? text
}

const bySelection: {
  what: string
  ask: string
  permit: Category[]
  left: string
  variables?: string
  fragments?: string
  values?: Record<string, unknown>
}[] = [
  { what: 'a permitted field stays', ask: 'plans{text}', permit: ['CRISIS_PLAN'], left: '{ plans { text } }' },
  { what: 'a denied field goes', ask: 'plans{text} substances{keyworker}', permit: ['CRISIS_PLAN'], left: '{ plans { text } }' },
  { what: 'a narrower label inside goes alone', ask: 'plans{text secret}', permit: ['CRISIS_PLAN'], left: '{ plans { text } }' },
  {
    what: 'an emptied selection asks for the name of the type',
    ask: 'plans{secret}',
    permit: ['CRISIS_PLAN'],
    left: '{ plans { __typename } }',
  },
  { what: 'labels are ANDed', ask: 'twice{text}', permit: ['CRISIS_PLAN'], left: '{ __typename }' },
  { what: 'a field without a label goes (P1)', ask: 'unlabelled{text}', permit: ['CRISIS_PLAN'], left: '{ __typename }' },
  { what: 'a field with an unknown category goes (P1)', ask: 'misspelt{text}', permit: ['CRISIS_PLAN'], left: '{ __typename }' },
  { what: 'a field of interface type goes (P1)', ask: 'anything{text}', permit: ['CRISIS_PLAN'], left: '{ __typename }' },
  { what: 'a role that is not allowed goes', ask: 'staffNotes{text}', permit: ['CRISIS_PLAN'], left: '{ __typename }' },
  {
    what: 'aliases that swap names are told apart by field',
    ask: 'plans{secret:text text:secret}',
    permit: ['CRISIS_PLAN'],
    left: '{ plans { secret: text } }',
  },
  {
    what: 'one key from two fragments keeps what is permitted of each, the denied one last',
    ask: '...A ...B',
    fragments: 'fragment A on Patient{plans{text}} fragment B on Patient{plans{secret}}',
    permit: ['CRISIS_PLAN'],
    left: '{ plans { text } }',
  },
  {
    what: 'one key from two fragments keeps what is permitted of each, the denied one first',
    ask: '...B ...A',
    fragments: 'fragment A on Patient{plans{text}} fragment B on Patient{plans{secret}}',
    permit: ['CRISIS_PLAN'],
    left: '{ plans { text } }',
  },
  {
    what: 'nested fragments are dissolved',
    ask: '...A',
    fragments: 'fragment A on Patient{...on Patient{plans{...C}}} fragment C on Plan{...D place{town}} fragment D on Plan{text secret}',
    permit: ['CRISIS_PLAN'],
    left: '{ plans { text } }',
  },
  {
    what: 'a fragment on another type adds nothing',
    ask: 'plans{...on Place{town} text}',
    permit: ['CRISIS_PLAN', 'LOCATION'],
    left: '{ plans { text } }',
  },
  {
    what: 'a field of interface type is no way round, even through a fragment on its type',
    ask: 'anything{...on Plan{text}}',
    permit: ['CRISIS_PLAN'],
    left: '{ __typename }',
  },
  {
    what: 'a variable no longer used goes with its field',
    ask: 'plans(first:$a){text place{town} others(first:$b){secret}}',
    variables: ',$a:Int,$b:Int',
    permit: [],
    left: '{ __typename }',
  },
  {
    what: 'a skipped field is not asked for',
    ask: 'plans@skip(if:$s){text} substances@include(if:$i){keyworker}',
    variables: ',$s:Boolean!,$i:Boolean!',
    values: { s: true, i: true },
    permit: ['CRISIS_PLAN', 'SUBSTANCE_USE'],
    left: '{ substances { keyworker } }',
  },
  {
    what: 'a condition without a value includes nothing',
    ask: 'plans@include(if:$i){text}',
    variables: ',$i:Boolean!',
    permit: ['CRISIS_PLAN'],
    left: '{ __typename }',
  },
  {
    what: 'a literal condition holds',
    ask: 'plans{text@skip(if:true) a:text@include(if:true)}',
    permit: ['CRISIS_PLAN'],
    left: '{ plans { a: text } }',
  },
  {
    what: 'a condition on one of two fragments leaves the other',
    ask: '...on Patient@include(if:$i){plans{text}} ...on Patient{plans{others{text}}}',
    variables: ',$i:Boolean!',
    values: { i: false },
    permit: ['CRISIS_PLAN'],
    left: '{ plans { others { text } } }',
  },
]

describe('pruning a fetch', () => {
  it.each(bySelection)('$what', ({ ask, permit, left, variables = '', fragments = '', values = {} }) => {
    const pruned = prune(entityFetch(ask, { variables, fragments }), permit, { variables: values })
    expect(selectionOf(pruned.text)).toBe(left)
    expect(pruned.asks).toBe(left !== '{ __typename }')
    expect(validate(schema.full, parse(pruned.text), specifiedRules)).toEqual([])
  })

  it('lets a role see what its label allows', () => {
    expect(selectionOf(prune(entityFetch('staffNotes{text}'), [], { role: 'GP' }).text)).toBe('{ staffNotes { text } }')
  })

  it('keeps the variables of what is left, and names them', () => {
    const pruned = prune(entityFetch('plans(first:$a){text} substances{keyworker}', { variables: ',$a:Int=3,$b:Int' }), ['CRISIS_PLAN'])
    expect(pruned.variables).toEqual(['a'])
    expect(print(parse(pruned.text)).replace(/\s+/g, ' ')).toContain('query ($representations: [_Any!]!, $a: Int = 3)')
  })

  it('leaves the name of the operation behind', () => {
    expect(prune(entityFetch('plans{text}'), ['CRISIS_PLAN']).text).not.toContain('Op__agency')
  })

  it('names the fields that are asked for, and no other', () => {
    expect(prune(entityFetch('plans{text secret others{text}}'), ['CRISIS_PLAN']).fields.toSorted()).toEqual([
      'Patient.plans',
      'Plan.others',
      'Plan.text',
    ])
  })

  it('keeps no decision: the same fetch for one caller and another', () => {
    const prepared = new PreparedFetch({
      service: 'agency',
      text: entityFetch('plans{text} substances{keyworker}'),
      when: [],
      schema,
      evidence: 'of items and persons',
    })
    const first = prepared.prune({ permit: new Set(['CRISIS_PLAN']), role: 'GP' }, {})
    const second = prepared.prune({ permit: new Set(['SUBSTANCE_USE']), role: 'GP' }, {})
    expect(selectionOf(first.text)).toBe('{ plans { text } }')
    expect(selectionOf(second.text)).toBe('{ substances { keyworker } }')
    expect(prepared.prune({ permit: new Set(['CRISIS_PLAN']), role: 'AMHP' }, {})).toBe(first)
  })

  it('dissolves doubling fragments once each', () => {
    const depth = 30
    const fragments = Array.from({ length: depth }, (_, i) => `fragment F${i} on Plan{...F${i + 1} ...F${i + 1}}`).join(' ')
    const pruned = prune(entityFetch('plans{...F0}', { fragments: `${fragments} fragment F${depth} on Plan{text}` }), ['CRISIS_PLAN'])
    expect(selectionOf(pruned.text)).toBe('{ plans { text } }')
  })
})
