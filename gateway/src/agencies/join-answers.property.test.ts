import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { RankedItem } from '../operation/projection.js'
import { joinRanked } from './join-answers.js'

/** Times are few, so that many fall together; ids differ, as the ODS codes before them do. */
const item = fc.record({ at: fc.integer({ min: 0, max: 12 }), agency: fc.nat({ max: 4 }), local: fc.nat({ max: 200 }) })
const items = fc.uniqueArray(item, { selector: ({ agency, local }) => `${String(agency)}:${String(local)}`, maxLength: 80 })

function ranked({ at, agency, local }: { at: number; agency: number; local: number }): RankedItem {
  const id = `ZH00${String(agency)}:${String(local)}`
  return { at, id, item: id }
}

/** By selection, the slow way: whatever comes before all others, then the same of the rest. */
function inOrder(all: readonly RankedItem[]): RankedItem[] {
  const [first, ...others] = all
  if (first === undefined) return []
  const best = others.reduce((a, b) => (b.at > a.at || (b.at === a.at && b.id < a.id) ? b : a), first)
  return [best, ...inOrder(all.filter((each) => each !== best))]
}

describe('lists of several agencies', () => {
  it('joined, sorted and cut are the union sorted and cut, however items lie with agencies that each cut their own', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 100 }), (drawn, first) => {
        const union = drawn.map(ranked)
        const lists = [0, 1, 2, 3, 4].map((agency) =>
          inOrder(union.filter(({ id }) => id.startsWith(`ZH00${String(agency)}`))).slice(0, first),
        )
        const expected = inOrder(union).slice(0, first)
        expect(joinRanked(lists.flat(), first)).toEqual(expected.map(({ item: each }) => each))
        expect(joinRanked(lists.toReversed().flat(), first)).toEqual(expected.map(({ item: each }) => each))
      }),
      { numRuns: 300 },
    )
  })
})
