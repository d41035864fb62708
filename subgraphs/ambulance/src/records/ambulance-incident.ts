import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** Where a crew was sent. Kept from readers who may not know a person's whereabouts. */
export interface IncidentAddress {
  readonly lines: readonly string[]
  readonly postcode: string | null
}

/** Where a person was taken. Kept likewise. */
export interface Destination {
  readonly organisation: string
  readonly department: string | null
}

/** Who took over, by name: a team nearby tells where somebody lives. Kept likewise. */
export interface Handover {
  readonly name: string | null
  readonly organisation: string | null
  readonly telephone: string | null
}

/** How urgent a 999 call is: the five of the Ambulance Response Programme. */
export type ResponseCategory = 'C1' | 'C2' | 'C3' | 'C4' | 'C5'

/** One 999 incident. `null` is "not recorded", or that it did not come to that. */
export interface AmbulanceIncident {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly calledAt: Date
  readonly category: ResponseCategory
  readonly chiefComplaint: Coding
  readonly onSceneAt: Date | null
  readonly sceneSafety: string | null
  readonly findings: string | null
  readonly leftSceneAt: Date | null
  readonly outcome: string
  readonly arrivedAt: Date | null
  readonly handedOverAt: Date | null
  readonly notConveyedBecause: string | null
  readonly handedTo: string | null
  readonly handover: Handover | null
  readonly conveyedTo: Destination | null
  readonly address: IncidentAddress | null
}
