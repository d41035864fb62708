import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generatedPeople } from '@crisis-record/subgraph-kit/seeding'
import { bornFifteenYearsAgo, syntheticLife } from './synthetic-life.js'

describe('a synthetic life', () => {
  it('is the one the other register tells of: the same sum over the first thousand people stands in both tests', () => {
    const lives = [...generatedPeople(1000)].map((nhsNumber) => [nhsNumber, syntheticLife(nhsNumber)])
    expect(createHash('sha256').update(JSON.stringify(lives)).digest('hex')).toBe(
      '537cb05d6d936a39e9e66e75548e0137d3a6de5612f16109199474b6707892fa',
    )
  })

  it('is restricted or over for a few', () => {
    const lives = [...generatedPeople(2000)].map(syntheticLife)
    expect(lives.filter(({ restricted }) => restricted).length).toBeGreaterThan(0)
    expect(lives.filter(({ deceasedDaysAgo }) => deceasedDaysAgo !== undefined).length).toBeGreaterThan(0)
  })

  it.each([
    ['2026-01-01T00:00:00Z', '2011-01-01'],
    ['2026-06-30T12:00:00Z', '2011-04-01'],
    ['2026-12-31T23:59:00Z', '2011-10-01'],
  ])('has somebody turn 15 by %s and be no 16', (now, born) => {
    expect(bornFifteenYearsAgo(new Date(now))).toBe(born)
  })
})
