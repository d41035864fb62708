import type { Recorder } from '@crisis-record/subgraph-kit'

/** Who may decide for the person. */
export interface LegalDecider {
  readonly name: string
  readonly relationship: string | null
  readonly acts: string | null
}

/** A decision with legal force about who decides, or what is to be done when the person cannot decide (Mental Capacity Act 2005). Days are yyyy-mm-dd; `null` is "not recorded". */
export interface LegalDecision {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly decisionKind: string
  readonly about: string
  readonly decision: string
  readonly decidedOn: string
  readonly decidedBy: string | null
  readonly reviewDate: string | null
  readonly endedOn: string | null
  readonly registeredWith: string | null
  readonly deciders: readonly LegalDecider[]
}
