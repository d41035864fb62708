import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isSmall, type SharingLine, suppress } from '../../src/statistics/suppress.js'
import type { Tally } from '../../src/statistics/tally.js'
import { keyOf, type Range, workOut } from './attacker.js'
import { lookAt, outcomes, someMonth, tallyOf } from './months.js'

const ours = { roundedTo: 5, outcomes }

/** What many would do: leave out the small cells, and show all others as they are. */
function cellsAlone({ sharing }: Tally): { cells: SharingLine[] } {
  return {
    cells: sharing.flatMap(({ cells, ...row }) =>
      cells.map(({ outcome, reason, cell }) => ({
        ...row,
        outcome,
        reason,
        count: isSmall(cell) ? null : cell.count,
        suppressed: isSmall(cell),
      })),
    ),
  }
}

/** The ranges of all counts that have too few people or staff behind them. */
function worked(tally: Tally, ranges: ReadonlyMap<string, Range>): Range[] {
  return tally.sharing.flatMap((row) =>
    row.cells.flatMap(({ outcome, cell }) => {
      const range = ranges.get(keyOf(row, outcome))
      return isSmall(cell) && range !== undefined ? [range] : []
    }),
  )
}

describe('a count with few people or few staff behind it', () => {
  it('cannot be worked out from all the report shows: anything from none to five or more stays possible', () => {
    let hiddenCells = 0
    fc.assert(
      fc.property(someMonth, (entries) => {
        const tally = tallyOf(entries)
        const ranges = worked(tally, workOut(suppress('2026-10', tally), ours))
        hiddenCells += ranges.length
        expect(ranges.filter(({ least, most }) => least > 0 || most < 5)).toEqual([])
      }),
      { numRuns: 400 },
    )
    expect(hiddenCells).toBeGreaterThan(500)
  })

  it('is never among what is shown', () => {
    fc.assert(
      fc.property(someMonth, (entries) => {
        const tally = tallyOf(entries)
        const shown = suppress('2026-10', tally).cells.filter(({ suppressed }) => !suppressed)
        for (const { role, agencyKind, category, outcome } of shown) {
          const row = tally.sharing.find((each) => each.role === role && each.agencyKind === agencyKind && each.category === category)
          expect(row?.cells.filter((each) => each.outcome === outcome).some(({ cell }) => isSmall(cell))).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('would be worked out to the very number if small cells alone were left out: the test above can fail', () => {
    const many = Array.from({ length: 60 }, (_, at) => lookAt({ role: 'GP', person: at, caller: at % 9, denied: [at < 2] }))
    const tally = tallyOf(many)
    const key = keyOf({ role: 'GP', agencyKind: 'mental-health-trust', category: 'CRISIS_PLAN' }, 'DENY')
    expect(workOut(cellsAlone(tally), { roundedTo: 1, outcomes }).get(key)).toEqual({ least: 2, most: 2 })
    expect(workOut(suppress('2026-10', tally), ours).get(key)).toMatchObject({ least: 0 })
    let recovered = 0
    fc.assert(
      fc.property(someMonth, (entries) => {
        const generated = tallyOf(entries)
        const ranges = worked(generated, workOut(cellsAlone(generated), { roundedTo: 1, outcomes }))
        recovered += ranges.filter(({ least, most }) => least === most).length
      }),
      { numRuns: 200 },
    )
    expect(recovered).toBeGreaterThan(0)
  })
})

describe('the report of a month', () => {
  const looks = (count: number, change: Partial<Parameters<typeof lookAt>[0]> = {}) =>
    Array.from({ length: count }, (_, at) => lookAt({ role: 'GP', person: at, caller: at % 7, denied: [], ...change }))
  const of = (entries: ReturnType<typeof looks>) => suppress('2026-10', tallyOf(entries))
  const plan = (report: ReturnType<typeof of>) => report.cells.filter(({ category }) => category === 'CRISIS_PLAN')

  it.each([
    { what: 'fewer than five people', entries: looks(40, { person: 3 }) },
    { what: 'fewer than five members of staff', entries: looks(40, { caller: 1 }) },
    { what: 'four who objected', entries: [...looks(40), ...looks(4, { denied: [true] })] },
  ])('hides the whole row, and which outcomes it had, for $what', ({ entries }) => {
    expect(plan(of(entries))).toEqual([
      {
        ...{ role: 'GP', agencyKind: 'mental-health-trust', category: 'CRISIS_PLAN', outcome: 'SUPPRESSED', reason: 'SUPPRESSED' },
        ...{ count: null, suppressed: true },
      },
    ])
  })

  it('shows what is large enough, to the nearest five', () => {
    const row = { role: 'GP', agencyKind: 'mental-health-trust', category: 'CRISIS_PLAN', suppressed: false }
    expect(plan(of([...looks(41), ...looks(8, { denied: [true] })]))).toEqual([
      { ...row, outcome: 'DENY', reason: 'PATIENT_OBJECTED', count: 10 },
      { ...row, outcome: 'PERMIT', reason: 'IMPLIED_CONSENT', count: 40 },
    ])
  })

  it('counts what was asked for and nothing decided beside it', () => {
    const asked = looks(40).map((entry) => ({ ...entry, categoriesAsked: ['ALLERGIES' as const] }))
    expect(new Set(of(asked).cells.map(({ category }) => category))).toEqual(new Set(['ALLERGIES']))
  })
})
