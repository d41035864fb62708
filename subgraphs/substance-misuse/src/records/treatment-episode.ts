import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** One episode of drug or alcohol treatment. Days are yyyy-mm-dd; `null` is "not recorded". */
export interface TreatmentEpisode {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly startedOn: string
  readonly endedOn: string | null
  readonly status: string
  readonly substances: readonly Coding[]
  readonly keyworker: string | null
  readonly prescribing: string | null
  readonly nextAppointment: Date | null
}
