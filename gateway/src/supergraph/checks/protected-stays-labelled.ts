import { needsConsent, valueTypes } from '../protected-data.js'
import { allFields } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/**
 * Types behind a @consent field carry @consent themselves. Otherwise the type would not be known as protected, and a second way to it,
 * added later, would be open.
 */
export const protectedStaysLabelled = eachSubgraph((schema) =>
  allFields(schema).flatMap(({ type, field }) => {
    const target = schema.types.get(field.typeName)
    if (target === undefined || valueTypes.includes(target.name) || !needsConsent(field)) return []
    return target.fields
      .filter((inner) => inner.labels.length > 0 && !needsConsent(inner))
      .map((inner) => ({
        at: `${target.name}.${inner.name}`,
        problem: `has no @consent although it stands behind ${type.name}.${field.name}, which has`,
        remedy: `label the type ${target.name} with the category of ${type.name}.${field.name}`,
      }))
  }),
)
