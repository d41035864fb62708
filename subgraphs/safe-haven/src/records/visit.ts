import type { Recorder } from '@crisis-record/subgraph-kit'

/** Where a visit was. Kept from readers who may not know a person's whereabouts. */
export interface VisitPlace {
  readonly name: string
  readonly town: string
}

/** One visit to the safe haven, in the words of visitor and worker. `null` is "not recorded". */
export interface Visit {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly arrivedAt: Date
  readonly leftAt: Date | null
  readonly whatBroughtYouHere: string
  readonly whatHelped: string | null
  readonly onwardPlan: string | null
  readonly place: VisitPlace | null
}
