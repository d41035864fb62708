import type { SharingStatisticsQuery } from '../../generated/graphql.js'

export type Cell = NonNullable<SharingStatisticsQuery['sharingStatistics']>['cells'][number]

/** Months and roles there are figures of, in the order of the report. */
export function choicesIn(cells: readonly Cell[]): { readonly months: readonly string[]; readonly roles: readonly string[] } {
  return { months: [...new Set(cells.map(({ month }) => month))], roles: [...new Set(cells.map(({ role }) => role))] }
}

/**
 * The figures of one month and one role as the report has them, what was withheld most first, what is too small to show last. Pure: puts them in
 * order and adds up nothing, since a sum of shown figures would be a figure that is not in the report.
 */
export function figuresOf(cells: readonly Cell[], { month, role }: { month: string; role: string }): readonly Cell[] {
  const rank = ({ outcome, suppressed, count }: Cell) => (suppressed || count === null ? 2 : outcome === 'DENY' ? 0 : 1)
  return cells
    .filter((cell) => cell.month === month && cell.role === role)
    .sort((a, b) => rank(a) - rank(b) || (b.count ?? 0) - (a.count ?? 0) || a.category.localeCompare(b.category))
}
