import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { categories } from '@crisis-record/contract'
import { parse } from 'yaml'
import { carriedBy, printCarriers } from '../src/record/carried-by.js'
import { tableUnder, withCarriers } from '../src/record/record-page.js'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

const page = read('docs/record.md')
const carriers = carriedBy({ lock: read('gateway/labels.lock'), agencies: read('gateway/agencies.yaml') })
const ofCategories = tableUnder(page, '## Categories')
const ofAgencies = tableUnder(page, '## Agencies and fields')
const names = (cell: string) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '')

/** Fields a subgraph adds to Patient, as its schema says. */
function fieldsOf(kind: string): string[] {
  const patient = /^type Patient[^{]*\{\n(.*?)^\}/ms.exec(read(`subgraphs/${kind}/schema.graphql`))?.[1] ?? ''
  const withoutDescriptions = patient.replaceAll(/"""[\s\S]*?"""/g, '')
  return [...withoutDescriptions.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name ?? '').filter((name) => name !== 'nhsNumber')
}

describe('docs/record.md', () => {
  it('has every category of the vocabulary, with basis and quietness as the agreement says', () => {
    const { categories: agreed } = parse(read('packages/policy/agreement.yaml')) as {
      categories: Record<string, { basis: string; quiet?: boolean }>
    }
    expect(ofCategories.map(([category]) => category)).toEqual([...categories])
    const told = ofCategories.map(([category, basis, quiet]) => [category, basis, quiet === 'quiet'])
    expect(told).toEqual(Object.entries(agreed).map(([category, { basis, quiet = false }]) => [category, basis, quiet]))
  })

  it('says what carries each as the lock of labels and the list of agencies do; else run `npm run record -w @crisis-record/tooling`', () => {
    expect(page).toBe(withCarriers(page, printCarriers(carriers)))
  })
})

describe.each(carriers)('$category', ({ fields, itemsOf }) => {
  it(`is carried by ${[...fields, ...itemsOf.map((kind) => `items of ${kind}`)].slice(0, 6).join(', ')}`, () => {
    expect([...fields, ...itemsOf]).not.toEqual([])
  })
})

describe.each(ofAgencies.map(([kind = '', cell = '']) => ({ kind: kind.replaceAll('`', ''), fields: names(cell) })))(
  '$kind',
  ({ kind, fields }) => {
    it(`has ${fields.join(', ')}, and no field that the table does not name`, () => {
      expect(fields.length).toBeGreaterThan(0)
      expect(fieldsOf(kind).sort()).toEqual([...fields].sort())
    })
  },
)

describe('the table of agencies', () => {
  it('has every kind of agency that there is', () => {
    const { kinds } = parse(read('gateway/agencies.yaml')) as { kinds: { kind: string }[] }
    expect(ofAgencies.map(([kind = '']) => kind.replaceAll('`', '')).sort()).toEqual(kinds.map(({ kind }) => kind).sort())
  })
})
