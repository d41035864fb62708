import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** A medicine the practice prescribes or prescribed. Days are yyyy-mm-dd; `null` is "not recorded". */
export interface Medication {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly medicine: Coding
  readonly dose: string
  readonly route: string | null
  readonly status: string
  readonly startedOn: string | null
  readonly lastIssuedOn: string | null
}
