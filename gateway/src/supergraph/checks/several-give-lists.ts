import { Kind, type TypeNode } from 'graphql'
import { isProtected, needsConsent, patient, patientFields } from '../protected-data.js'
import { isList } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

const remedy = 'or say several: false in the agencies file'

/**
 * A kind that may have several agencies contributes lists alone, of items that are there: the gateway joins lists, and cannot choose between two
 * single values. It takes no changes: which of the agencies would be meant?
 */
export const severalGiveLists = eachSubgraph((schema) => {
  if (!schema.entry.several) return []
  const joined = [
    ...patientFields(schema).map((field) => ({ at: `Patient.${field.name}`, field })),
    // What leads to a person has no place among the roots, and is refused for that.
    ...(schema.types.get('Query')?.fields ?? [])
      .filter((field) => !needsConsent(field) && field.typeName !== patient && !isProtected(schema.types.get(field.typeName)))
      .map((field) => ({ at: `Query.${field.name}`, field })),
  ]
  return [
    ...joined
      .filter(({ field }) => !isList(field.type))
      .map(({ at }) => ({
        at,
        problem: 'is a single value although there may be several agencies of this kind',
        remedy: `make it a list, ${remedy}`,
      })),
    ...joined
      .filter(({ field }) => isList(field.type) && mayHoldNulls(field.type))
      .map(({ at }) => ({
        at,
        problem: 'is a list with gaps, which has no order when it is joined with those of other agencies',
        remedy: `make its items non-null, ${remedy}`,
      })),
    ...(schema.types.get('Mutation')?.fields ?? []).map(({ name }) => ({
      at: `Mutation.${name}`,
      problem: 'is a change although there may be several agencies of this kind',
      remedy: `take it out, ${remedy}`,
    })),
  ]
})

function mayHoldNulls(type: TypeNode): boolean {
  const list = type.kind === Kind.NON_NULL_TYPE ? type.type : type
  return list.kind === Kind.LIST_TYPE && list.type.kind !== Kind.NON_NULL_TYPE
}
