import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { categories } from '@crisis-record/contract'
import { parseAgencies } from './agencies.js'
import { categoriesByKind } from './categories-by-kind.js'
import { loadSupergraph } from './load-supergraph.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const found = categoriesByKind(loadSupergraph({ supergraph: read('supergraph.graphql'), lock: read('labels.lock') }))
const { kinds } = parseAgencies(read('agencies.yaml'))

describe('what the fields of a kind are labelled with', () => {
  it('is read of every kind', () => expect([...found.keys()].sort()).toEqual(kinds.map(({ kind }) => kind).sort()))

  it.each(kinds)('for $kind is what the agencies file says, in the order of the vocabulary', ({ kind, carries }) => {
    expect(carries.length).toBeGreaterThan(0)
    expect(found.get(kind)).toEqual(categories.filter((category) => carries.includes(category)))
  })
})
