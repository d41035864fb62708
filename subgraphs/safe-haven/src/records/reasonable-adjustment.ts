import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** An adjustment a service must make for the person (Equality Act 2010, section 20), in the words of the national Reasonable Adjustment Flag. `null` is "not recorded". */
export interface ReasonableAdjustment {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly category: Coding
  readonly adjustment: string
  readonly impairment: string | null
  readonly agreedOn: string | null
}
