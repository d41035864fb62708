import type { Recorder } from '@crisis-record/subgraph-kit'

/** What a MARAC heard stands here and nowhere else. Quiet: none and withheld read alike. */
export interface MaracReference {
  readonly reference: string
  readonly heardOn: string | null
  readonly actions: readonly string[]
}

/** A safeguarding concern about an adult or a child and what became of it. Words of the Safeguarding Adults Collection; `null` is "not recorded". */
export interface SafeguardingConcern {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly raisedOn: string
  readonly about: string
  readonly abuseTypes: readonly string[]
  readonly concern: string
  readonly status: string
  readonly riskOutcome: string | null
  readonly whatThePersonWants: string | null
  readonly plan: string | null
  readonly marac: MaracReference | null
}
