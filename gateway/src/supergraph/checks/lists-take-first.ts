import { Kind, print } from 'graphql'
import { isProtected, patient, patientFields } from '../protected-data.js'
import { allFields, isList, type LabelledField } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

const remedy = 'take first: Int = 20 (a default from 1 to 100), and nothing else'

/**
 * Lists that several agencies contribute to take `first`; protected fields take nothing else. To search, sort, filter or page over withheld
 * data would show that it exists. What the partnership's registry and audit keep of a person is released whole or not at all, without seals or
 * labels on single items, so there one may ask for a part of it.
 */
export const listsTakeFirst = eachSubgraph((schema) => [
  ...patientFields(schema)
    .filter((field) => schema.entry.several && isList(field.type) && firstOf(field) === undefined)
    .map((field) => ({ at: `Patient.${field.name}`, problem: 'is a list without the argument first', remedy })),
  ...allFields(schema)
    .filter(({ type }) => !wholeOrNotAtAll.includes(schema.kind) && (type.name === patient || isProtected(type)))
    .flatMap(({ type, field }) =>
      (field.node.arguments ?? [])
        .filter((argument) => argument !== firstOf(field))
        .map((argument) => ({
          at: `${type.name}.${field.name}`,
          problem: `takes the argument ${argument.name.value}: ${print(argument.type)}`,
          remedy,
        })),
    ),
])

const wholeOrNotAtAll: readonly string[] = ['consent-registry', 'access-audit']

function firstOf(field: LabelledField) {
  return (field.node.arguments ?? []).find(({ name, type, defaultValue }) => {
    const fallback = defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : 0
    return name.value === 'first' && print(type) === 'Int' && fallback >= 1 && fallback <= 100
  })
}
