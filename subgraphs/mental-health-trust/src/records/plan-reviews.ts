import { fewest, type Month, rounded } from '@crisis-record/subgraph-kit'

/** People with a crisis plan at the end of a month, by whether its review date had passed. */
export interface PlansAtMonthEnd {
  readonly month: Month
  readonly inDate: number
  readonly pastReviewDate: number
}

/** As it may be shown: to the nearest 5, and nothing where either number is of fewer than five people. */
export interface PlanReviewCount {
  readonly month: Month
  readonly plans: number | null
  readonly pastReviewDate: number | null
  readonly suppressed: boolean
}

/** The one number could be had from the other and their sum, so they are shown together or not at all. */
export function withoutSmallCounts({ month, inDate, pastReviewDate }: PlansAtMonthEnd): PlanReviewCount {
  const suppressed = [inDate, pastReviewDate].some((count) => count > 0 && count < fewest)
  if (suppressed) return { month, plans: null, pastReviewDate: null, suppressed }
  return { month, plans: rounded(inDate + pastReviewDate), pastReviewDate: rounded(pastReviewDate), suppressed }
}
