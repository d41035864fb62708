import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, type GraphQLField, type GraphQLObjectType, isNonNullType, isObjectType } from 'graphql'

/** Arguments for the fields that must have some. */
const given: Readonly<Record<string, string>> = { accessHistoryExport: '(format: "CSV")' }

const schema = buildSchema(readFileSync(new URL('../../../../gateway/api.graphql', import.meta.url), 'utf8'))

/** Every field there is of a person, to the last leaf, as one operation: no field can be forgotten. */
export function wholeRecord(): { readonly query: string; readonly fields: readonly string[] } {
  const patient = schema.getType('Patient')
  if (!isObjectType(patient)) throw new Error('the schema has no Patient')
  return {
    query: `query Whole($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) ${everythingOf(patient)} }`,
    fields: Object.keys(patient.getFields()),
  }
}

function everythingOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type)
    return `${field.name}${argumentsOf(field)}${isObjectType(inner) ? ` ${everythingOf(inner)}` : ''}`
  })
  return `{ ${fields.join(' ')} }`
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const wants = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
  if (wants.length > 0 && given[field.name] === undefined) throw new Error(`${field.name} wants arguments: say which`)
  return given[field.name] ?? ''
}
