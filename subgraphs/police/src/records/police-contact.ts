import type { Recorder } from '@crisis-record/subgraph-kit'
import type { PolicePlace } from './police-place.js'

/** One contact the police had with, or about, a person: an incident, a time they were missing, a marker. `null` is "not recorded", or that it does not apply. */
export interface PoliceContact {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly type: string
  readonly reference: string | null
  readonly startedAt: Date
  readonly endedAt: Date | null
  readonly whatHappened: string
  readonly vulnerabilities: readonly string[]
  readonly missingRisk: string | null
  readonly outcome: string | null
  readonly place: PolicePlace | null
  readonly lastSeenPlace: PolicePlace | null
  readonly foundPlace: PolicePlace | null
}
