import { Kind } from 'graphql'
import { patient, restrictions, rootTypes, sharedRestrictions } from '../protected-data.js'
import { allFields, type LabelledField, type LabelledType, type SubgraphSchema } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/**
 * A field that may be withheld on its own is nullable and returns an object or a list of objects. Withheld reads as null: a non-null field
 * would take its permitted neighbours with it, and a scalar's null would read as "not recorded".
 */
export const restrictedIsNullable = eachSubgraph((schema) =>
  allFields(schema).flatMap(({ type, field }) => {
    const labels = narrower(schema, type, field)
    if (labels.length === 0) return []
    const at = `${type.name}.${field.name}`
    const because = `is labelled ${labels.join(' ')}`
    const faults = []
    if (field.type.kind === Kind.NON_NULL_TYPE) {
      faults.push({ at, problem: `${because} but cannot be null`, remedy: 'make it nullable: withheld is null' })
    }
    if (!schema.types.has(field.typeName)) {
      const problem = `${because} but is not an object or a list of objects`
      faults.push({ at, problem, remedy: `wrap it in an object type: a null scalar means "not recorded", not "withheld"` })
    }
    return faults
  }),
)

/** What one must be allowed to see the field, beyond what one must be allowed to see anything of its type. */
function narrower(schema: SubgraphSchema, type: LabelledType, field: LabelledField): string[] {
  const entered = rootTypes.includes(type.name) || type.name === patient ? new Set<string>() : sharedRestrictions(type)
  const needed = new Set([...restrictions(field.labels), ...sharedRestrictions(schema.types.get(field.typeName))])
  return [...needed].filter((label) => !entered.has(label))
}
