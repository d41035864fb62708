import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { checkDocument } from './check-document.js'
import { defaultLimits } from './limits.js'
import { measureDocument } from './measure-document.js'

const schema = buildSchema(`
  type Query { patient(nhsNumber: ID!): Patient }
  type Patient { nhsNumber: ID! plans(first: Int): [Plan!] }
  type Plan { text: String note: String others: [Plan!] }
`)

function check(source: string, introspection = false) {
  return checkDocument(parse(source, { maxTokens: 1_000_000 }), source, { schema, limits: defaultLimits, introspection })?.code
}

const record = (inner: string, rest = '') => `query Q { patient(nhsNumber: "9990000018") { ${inner} } } ${rest}`
const nested = (depth: number) => `plans { ${'others { '.repeat(depth)} text ${'} '.repeat(depth)} }`
const doubling = (depth: number) =>
  Array.from({ length: depth }, (_, i) => `fragment F${i} on Plan { a: others { ...F${i + 1} } b: others { ...F${i + 1} } }`).join(' ') +
  ` fragment F${depth} on Plan { text }`

const cases: { what: string; source: string; code: string | undefined }[] = [
  { what: 'an ordinary record', source: record('nhsNumber plans(first: 3) { text others { text } }'), code: undefined },
  { what: 'depth 1,000', source: record(nested(1_000)), code: 'OPERATION_TOO_LARGE' },
  {
    what: '10,000 aliases',
    source: record(Array.from({ length: 10_000 }, (_, i) => `a${i}: nhsNumber`).join(' ')),
    code: 'OPERATION_TOO_LARGE',
  },
  { what: '5,000 times the same field', source: record('nhsNumber '.repeat(5_000)), code: 'OPERATION_TOO_LARGE' },
  {
    what: '11 records at the root, some in a fragment',
    source: `{ ...F ${Array.from({ length: 6 }, (_, i) => `a${i}: patient(nhsNumber: "9990000018") { nhsNumber }`).join(' ')} }
      fragment F on Query { ${Array.from({ length: 5 }, (_, i) => `b${i}: patient(nhsNumber: "9990000018") { nhsNumber }`).join(' ')} }`,
    code: 'OPERATION_TOO_LARGE',
  },
  {
    what: '10 records at the root',
    source: `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: patient(nhsNumber: "9990000018") { nhsNumber }`).join(' ')} }`,
    code: undefined,
  },
  { what: '30 doubling fragments', source: record('plans { ...F0 }', doubling(30)), code: 'OPERATION_TOO_LARGE' },
  { what: '5 doubling fragments', source: record('plans { ...F0 }', doubling(5)), code: undefined },
  {
    what: '100 unused fragments',
    source: record('nhsNumber', Array.from({ length: 100 }, (_, i) => `fragment U${i} on Plan { text }`).join(' ')),
    code: 'OPERATION_TOO_LARGE',
  },
  {
    what: 'fragments in a circle',
    source: record('plans { ...A }', 'fragment A on Plan { ...B } fragment B on Plan { ...A }'),
    code: 'OPERATION_TOO_LARGE',
  },
  {
    what: 'a fragment that spreads itself',
    source: record('plans { ...A }', 'fragment A on Plan { others { ...A } }'),
    code: 'OPERATION_TOO_LARGE',
  },
  { what: '100 kB of comments', source: `${'# comment\n'.repeat(10_000)}${record('nhsNumber')}`, code: 'OPERATION_TOO_LARGE' },
  {
    what: 'a variable named representations',
    source: 'query Q($representations: ID!) { patient(nhsNumber: $representations) { nhsNumber } }',
    code: 'OPERATION_INVALID',
  },
  {
    what: 'a variable named __proto__',
    source: 'query Q($__proto__: ID!) { patient(nhsNumber: $__proto__) { nhsNumber } }',
    code: 'OPERATION_INVALID',
  },
  { what: 'another field under the key of a person', source: record('nhsNumber: plans { text }'), code: 'OPERATION_INVALID' },
  { what: 'another field under __typename', source: record('__typename: nhsNumber'), code: 'OPERATION_INVALID' },
  { what: 'a subscription', source: 'subscription { patient(nhsNumber: "1") { nhsNumber } }', code: 'OPERATION_INVALID' },
  { what: '@defer', source: record('... @defer { nhsNumber }'), code: 'OPERATION_INVALID' },
  { what: 'an unknown field', source: record('secret'), code: 'OPERATION_INVALID' },
  { what: 'introspection', source: '{ __schema { types { name } } }', code: 'OPERATION_INVALID' },
  {
    what: 'an operation and a fragment named __schema',
    source: 'query __schema { patient(nhsNumber: "9990000018") { ...__schema } } fragment __schema on Patient { nhsNumber }',
    code: undefined,
  },
  { what: 'aliases named __proto__ and constructor', source: record('__proto__: nhsNumber constructor: nhsNumber'), code: undefined },
]

/** Not by the clock on the wall: a busy machine does other things meanwhile. */
function cpuMsSince(began: NodeJS.CpuUsage): number {
  return process.cpuUsage(began).user / 1000
}

describe('checking a document', () => {
  it.each(cases)('$what: $code', ({ source, code }) => {
    expect(check(source)).toBe(code)
  })

  it('serves introspection where it is switched on', () => {
    expect(check('{ __schema { types { name } } }', true)).toBeUndefined()
  })

  it('measures doubling fragments by reading each once', () => {
    const began = process.cpuUsage()
    const { fields } = measureDocument(parse(record('plans { ...F0 }', doubling(1_000))))
    expect(fields).toBeGreaterThan(1e200)
    // Reading each as often as it is spread would take longer than the world will last.
    expect(cpuMsSince(began)).toBeLessThan(5_000)
  })

  it('validates the widest document allowed in bounded time', () => {
    const unlike = Array.from({ length: 700 }, (_, i) => `...{ text${i % 2 === 0 ? '' : ' note'} }`).join(' ')
    expect(check(record(`plans { ${unlike} }`))).toBe('OPERATION_TOO_LARGE')
    const widest = record(
      `${'nhsNumber '.repeat(100)} ${Array.from({ length: 100 }, (_, i) => `a${i}: nhsNumber`).join(' ')} plans { text }`,
    )
    const began = process.cpuUsage()
    expect(check(widest)).toBeUndefined()
    const elapsed = cpuMsSince(began)
    process.stdout.write(`The widest document validated in ${Math.round(elapsed)} ms\n`)
    expect(elapsed).toBeLessThan(1_000)
  })

  it('says where, and nothing of what was written', () => {
    const source = record('secret')
    const fault = checkDocument(parse(source), source, { schema, limits: defaultLimits, introspection: false })
    expect(fault).toEqual({ code: 'OPERATION_INVALID', locations: [{ line: 1, column: source.indexOf('secret') + 1 }] })
  })
})
