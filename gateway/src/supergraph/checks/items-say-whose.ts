import { print } from 'graphql'
import { patientFields } from '../protected-data.js'
import { isList, type LabelledField } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

const itemFields = { id: 'ID!', source: 'Source!', recordedAt: 'DateTime!' }
const singleFields = { source: 'Source!' }

/**
 * What hangs on Patient says which agency holds it; an item of a list also its id and when it was recorded. The gateway merges by these, and
 * drops what claims another source. Sharing outcomes are about categories, not items of a record.
 */
export const itemsSayWhose = eachSubgraph((schema) =>
  patientFields(schema).flatMap((field) => {
    const type = schema.types.get(field.typeName)
    if (type === undefined || isOutcome(field)) return []
    return Object.entries(isList(field.type) ? itemFields : singleFields)
      .filter(([name, expected]) => !type.fields.some((inner) => inner.name === name && print(inner.type) === expected))
      .map(([name, expected]) => ({
        at: `${type.name}.${name}`,
        problem: `is not there as ${expected}, although Patient.${field.name} returns ${type.name}`,
        remedy: `add ${name}: ${expected} to ${type.name}`,
      }))
  }),
)

function isOutcome(field: LabelledField): boolean {
  return field.labels.some((label) => label.kind === 'consent' && label.category === 'SHARING_OUTCOME')
}
