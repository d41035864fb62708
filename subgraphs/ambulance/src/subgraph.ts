import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAmbulanceIncidentsResolver } from './graphql/ambulance-incidents-resolver.js'
import { PatientAmbulanceSafetyAlertsResolver } from './graphql/ambulance-safety-alerts-resolver.js'
import type { AmbulanceRecords } from './records/ambulance-records.js'
import { seed } from './seed/seed.js'
import { AmbulanceIncidentRow } from './store/ambulance-incident-row.js'
import { AmbulanceSafetyAlertRow } from './store/ambulance-safety-alert-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { StoredAmbulanceRecords } from './store/stored-ambulance-records.js'

/** An ambulance service: 999 incidents, and what crews must know before they enter. */
export const definition: SubgraphDefinition<AmbulanceRecords> = {
  kind: 'ambulance',
  resolvers: [PatientAmbulanceIncidentsResolver, PatientAmbulanceSafetyAlertsResolver],
  entities: [AmbulanceIncidentRow, AmbulanceSafetyAlertRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000],
  services: ({ dataSource }) => new StoredAmbulanceRecords(dataSource),
  seed,
  importing: () => import('./importing/ambulance-import.js').then(({ ambulanceImport }) => ambulanceImport),
}
