import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { incidentImport } from './incident-import.js'
import { safetyAlertImport } from './safety-alert-import.js'
import { incidents, safetyAlerts } from './targets.js'

/** What an ambulance service takes from its control room and its crews’ records. */
export const ambulanceImport: ImportDefinition = {
  targets: [incidents, safetyAlerts],
  labels: ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE', 'POLICE_CONTACT'],
  resources: { Encounter: incidentImport, Flag: safetyAlertImport },
}
