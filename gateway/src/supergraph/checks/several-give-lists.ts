import { patientFields } from '../protected-data.js'
import { isList } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/** A kind that may have several agencies contributes lists alone: the gateway joins lists, and cannot choose between two single values. */
export const severalGiveLists = eachSubgraph((schema) => {
  if (!schema.entry.several) return []
  return patientFields(schema)
    .filter((field) => !isList(field.type))
    .map((field) => ({
      at: `Patient.${field.name}`,
      problem: 'is a single value although there may be several agencies of this kind',
      remedy: 'make it a list, or say several: false in the agencies file',
    }))
})
