import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { allergyImport } from './allergy-import.js'
import { medicationRequestImport } from './medication-request-import.js'
import { medicationStatementImport } from './medication-statement-import.js'
import { problemImport } from './problem-import.js'
import { allergies, assertions, medications, problems } from './targets.js'

/** What a practice takes from its clinical system. */
export const primaryCareImport: ImportDefinition = {
  targets: [allergies, assertions, medications, problems],
  labels: ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE'],
  resources: {
    AllergyIntolerance: allergyImport,
    Condition: problemImport,
    MedicationRequest: medicationRequestImport,
    MedicationStatement: medicationStatementImport,
  },
}
