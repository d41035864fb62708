import { needsConsent, patientFields } from '../protected-data.js'
import { eachSubgraph } from './composition-check.js'

/** Everything on Patient but its number is information about a person: guarded by consent, not by role alone, never open. */
export const patientFieldsNeedConsent = eachSubgraph((schema) =>
  patientFields(schema)
    .filter((field) => field.labels.length > 0 && !needsConsent(field))
    .map((field) => ({
      at: `Patient.${field.name}`,
      problem: 'is information about a person without a category',
      remedy: 'label it with @consent(category: …)',
    })),
)
