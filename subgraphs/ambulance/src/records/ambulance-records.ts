import type { Release } from '@crisis-record/subgraph-kit'
import type { AmbulanceIncident } from './ambulance-incident.js'
import type { AmbulanceSafetyAlert } from './ambulance-safety-alert.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface AmbulanceRecords {
  incidents(nhsNumber: string, first: number, release: Release): Promise<readonly AmbulanceIncident[]>
  safetyAlerts(nhsNumber: string, first: number, release: Release): Promise<readonly AmbulanceSafetyAlert[]>
}
