import { type InputValueDefinitionNode, Kind, type TypeNode } from 'graphql'
import type { Label } from '@crisis-record/contract/labels'
import { patient, valueTypes } from '../protected-data.js'
import { type LabelledField, nameOf, type SubgraphSchema } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/**
 * A change is for named roles, about one person who must be given, and answers with ids, states and faults for the same roles: nothing open to
 * everyone, and (see patientIsTheOnlyDoor) nothing of a record.
 */
export const changesAreClosed = eachSubgraph((schema) =>
  (schema.types.get('Mutation')?.fields ?? []).flatMap((field) => {
    const at = `Mutation.${field.name}`
    const faults = []
    if (!field.labels.some(isRoles)) {
      faults.push({ at, problem: 'is a change that no role is named for', remedy: 'label it with @roles(allow: …)' })
    }
    if (namesPersonOrNot(schema, field)) {
      faults.push({ at, problem: 'can be asked without a person', remedy: 'make the input and its nhsNumber non-null' })
    }
    for (const open of openFields(schema, field.typeName)) {
      const remedy = `label the type with @roles(allow: …)`
      faults.push({ at: open, problem: `is open to everyone behind ${at}, which is not`, remedy })
    }
    return faults
  }),
)

function isRoles({ kind }: Label): boolean {
  return kind === 'roles'
}

function namesPersonOrNot(schema: SubgraphSchema, field: LabelledField): boolean {
  return (field.node.arguments ?? []).some((argument) => {
    const number = numberOf(schema, argument)
    return number !== undefined && !(isRequired(argument.type) && isRequired(number))
  })
}

function numberOf(schema: SubgraphSchema, { name, type }: InputValueDefinitionNode): TypeNode | undefined {
  if (name.value === 'nhsNumber') return type
  return schema.inputs.get(nameOf(type))?.find((inner) => inner.name.value === 'nhsNumber')?.type
}

function isRequired(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE
}

function openFields(schema: SubgraphSchema, from: string, seen = new Set<string>()): string[] {
  const type = schema.types.get(from)
  if (type === undefined || seen.has(from) || from === patient || valueTypes.includes(from)) return []
  seen.add(from)
  return type.fields.flatMap((field) => [
    ...(field.labels.length > 0 && !field.labels.some(isRoles) && !field.labels.some(({ kind }) => kind === 'consent')
      ? [`${from}.${field.name}`]
      : []),
    ...openFields(schema, field.typeName, seen),
  ])
}
