import { fewest, type Month, rounded } from '@crisis-record/subgraph-kit'
import type { Cell } from './cell.js'
import type { Tally } from './tally.js'

/** What one month's report shows. A line that is suppressed shows no count, and of a row of outcomes not even which there were. */
export interface MonthReport {
  readonly month: Month
  readonly cells: readonly SharingLine[]
  readonly overrides: readonly OverrideLine[]
  readonly agencies: readonly AgencyLine[]
}

export interface SharingLine {
  readonly role: string
  readonly agencyKind: string
  readonly category: string
  readonly outcome: string
  readonly reason: string
  readonly count: number | null
  readonly suppressed: boolean
}

export interface OverrideLine {
  readonly role: string
  readonly opened: number | null
  readonly inappropriate: number | null
  readonly suppressed: boolean
}

export interface AgencyLine {
  readonly agencyKind: string
  readonly asked: number | null
  readonly notAnswering: number | null
  readonly suppressed: boolean
}

/** In place of an outcome and a reason that would themselves tell. */
export const hidden = 'SUPPRESSED'

/**
 * Hides what could tell of a few people. Every request asks for many categories at once, so all rows of a role in a month have about the same sum:
 * a single hidden cell could be worked out by taking the cells beside it from that sum. So the whole row goes with it, and with it which outcomes
 * it had; and what is shown is rounded, and no sum is shown at all.
 */
export function suppress(month: Month, tally: Tally): MonthReport {
  return {
    month,
    cells: tally.sharing.flatMap(({ cells, ...row }): SharingLine[] =>
      canBeShown(cells.map(({ cell }) => cell))
        ? cells.map(({ outcome, reason, cell }) => ({ ...row, outcome, reason, count: rounded(cell.count), suppressed: false }))
        : [{ ...row, outcome: hidden, reason: hidden, count: null, suppressed: true }],
    ),
    overrides: tally.overrides.map(({ role, opened, inappropriate }) =>
      canBeShown([opened, inappropriate])
        ? { role, opened: rounded(opened.count), inappropriate: rounded(inappropriate.count), suppressed: false }
        : { role, opened: null, inappropriate: null, suppressed: true },
    ),
    agencies: tally.agencies.map(({ agencyKind, answered, notAnswering }) =>
      canBeShown([answered, notAnswering])
        ? {
            agencyKind,
            asked: rounded(answered.count + notAnswering.count),
            notAnswering: rounded(notAnswering.count),
            suppressed: false,
          }
        : { agencyKind, asked: null, notAnswering: null, suppressed: true },
    ),
  }
}

/** Nothing at all tells of nobody; little tells of somebody. */
export function isSmall({ count, persons, callers }: Cell): boolean {
  return count > 0 && (persons < fewest || callers < fewest)
}

function canBeShown(cells: readonly Cell[]): boolean {
  return !cells.some(isSmall)
}
