import type { Recorder } from '@crisis-record/subgraph-kit'

/** What was thought of the risks to, of and from a person on one day, in words: no score, no grade. `null` is "not recorded". */
export interface RiskAssessment {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly assessedAt: Date
  readonly formulation: string
  readonly toSelf: string | null
  readonly toOthers: string | null
  readonly fromOthers: string | null
  readonly protectiveFactors: readonly string[]
  readonly whatRaisesIt: readonly string[]
  readonly safetyMeasures: string | null
  /** yyyy-mm-dd */
  readonly reviewDate: string | null
}
