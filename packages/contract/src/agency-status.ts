import type { AgencyKind } from './agency-kinds.js'
import type { Category } from './categories.js'

/** How one part answered when it was asked how it is. Says nothing of anybody in care, and nothing of where it is or what went wrong. */
export interface PartStatus {
  readonly odsCode: string
  readonly name: string
  readonly kind: AgencyKind
  /** Milliseconds until its answer was there. Null: it is not answering. */
  readonly answeredInMs: number | null
}

export interface AgencyStatus extends PartStatus {
  /** The day in London (`2026-11-29`) its store last took a feed. Null: it never did, says a day to come, or is not answering. */
  readonly lastFed: string | null
  /** The categories that the fields of its kind are labelled with. */
  readonly labels: readonly Category[]
  /** Further ones that single items of its kind may be labelled with. */
  readonly itemLabels: readonly Category[]
  readonly outOfHours: string | null
}

/** What `GET /status/agencies` answers. */
export interface AgenciesAnswer {
  /** ISO 8601 instant at which all of them were asked. */
  readonly askedAt: string
  /** Without these nothing, or nobody's name, can be shown. */
  readonly parts: readonly PartStatus[]
  readonly agencies: readonly AgencyStatus[]
}
