import type { Category, Seal } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AmbulanceIncident } from '../records/ambulance-incident.js'

export type IncidentSeed = Omit<AmbulanceIncident, 'localId' | 'recordedAt' | 'recordedBy' | 'lastUpdated'> & {
  readonly seal?: Seal | null
  /** Beside those its codes and whom it was handed to bring. */
  readonly labels?: readonly Category[]
}

export type MakeIncidents = (calendar: SeedCalendar) => readonly IncidentSeed[]
