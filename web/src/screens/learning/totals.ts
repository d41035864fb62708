import type { SharingStatisticsQuery } from '../../generated/graphql.js'

export type Cell = NonNullable<SharingStatisticsQuery['sharingStatistics']>['cells'][number]

/** What is known of one kind of information over all that was asked. Where a cell is suppressed, the sums are the least it can be. */
export interface CategoryTotal {
  readonly category: string
  readonly shared: number
  readonly notShared: number
  readonly incomplete: boolean
}

function isWithheld(outcome: string): boolean {
  return outcome === 'DENY'
}

/** Most withheld first. Pure: sums what the report shows, and nothing that it does not. */
export function totalsByCategory(cells: readonly Cell[]): readonly CategoryTotal[] {
  const totals = new Map<string, { category: string; shared: number; notShared: number; incomplete: boolean }>()
  for (const { category, outcome, count, suppressed } of cells) {
    const total = totals.get(category) ?? { category, shared: 0, notShared: 0, incomplete: false }
    if (suppressed || count === null) total.incomplete = true
    else if (isWithheld(outcome)) total.notShared += count
    else total.shared += count
    totals.set(category, total)
  }
  return [...totals.values()].sort((a, b) => b.notShared - a.notShared || a.category.localeCompare(b.category))
}

/** `38 %`; undefined where nothing is known to have been asked for, or where parts are missing and it would mislead. */
export function percentWithheld({ shared, notShared, incomplete }: CategoryTotal): number | undefined {
  const all = shared + notShared
  return incomplete || all === 0 ? undefined : Math.round((notShared / all) * 100)
}
