import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** A problem or diagnosis on the practice’s problem list. Days are yyyy-mm-dd; `null` is "not recorded". */
export interface Problem {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly condition: Coding
  readonly status: string
  readonly significance: string | null
  readonly onsetOn: string | null
  readonly endedOn: string | null
  readonly comment: string | null
}
