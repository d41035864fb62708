import type { Coding, Recorder } from '@crisis-record/subgraph-kit'
import type { PolicePlace } from './police-place.js'

/** Whom the constable consulted before using section 136, as section 136(1C) of the Mental Health Act 1983 asks where it is practicable. */
export interface Consultation {
  readonly role: string
  readonly agency: string | null
  readonly consultedAt: Date | null
  readonly advice: string | null
}

/** One detention by the police under section 135 or 136 of the Mental Health Act 1983. `null` is "not recorded", or that it did not come to that. */
export interface PlaceOfSafetyDetention {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly power: Coding
  readonly reference: string | null
  readonly detainedAt: Date
  readonly circumstances: string
  readonly keptWhereFound: boolean
  readonly consulted: Consultation | null
  readonly notConsultedBecause: string | null
  readonly ambulanceCalledAt: Date | null
  readonly ambulanceArrivedAt: Date | null
  readonly conveyedBy: string | null
  readonly policeVehicleBecause: string | null
  readonly placeOfSafetyType: string | null
  readonly arrivedAt: Date | null
  readonly handedOverAt: Date | null
  readonly searched: boolean | null
  readonly searchFound: string | null
  readonly endedAt: Date | null
  readonly ending: string | null
  readonly detainedPlace: PolicePlace | null
  readonly placeOfSafety: PolicePlace | null
}
