import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { encounterImport } from './encounter-import.js'
import { attendances, liaisonAssessments } from './targets.js'

/** What a hospital takes from its patient administration system. */
export const acuteHospitalImport: ImportDefinition = {
  targets: [attendances, liaisonAssessments],
  labels: ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE', 'POLICE_CONTACT'],
  resources: { Encounter: encounterImport },
}
