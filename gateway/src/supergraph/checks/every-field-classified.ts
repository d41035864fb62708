import { toLabels } from '@crisis-record/contract/labels'
import { Kind } from 'graphql'
import { allFields, type SubgraphSchema } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/** Every output field has a label, on itself or on its type. What has none would be released to nobody (P1): a mistake, caught here. */
export const everyFieldClassified = eachSubgraph((schema) =>
  [...unclassifiedFields(schema), ...unclassifiedInterfaceFields(schema)].map((at) => ({
    at,
    problem: 'is not classified',
    remedy: 'label the field or its type with @consent(category: …), @roles(allow: …) or @unrestricted(reason: …)',
  })),
)

function unclassifiedFields(schema: SubgraphSchema): string[] {
  return allFields(schema)
    .filter(({ field }) => field.labels.length === 0)
    .map(({ type, field }) => `${type.name}.${field.name}`)
}

/** Labels cannot sit on an interface, and those on its fields are not copied to implementations: each field has its own. */
function unclassifiedInterfaceFields({ document }: SubgraphSchema): string[] {
  return document.definitions
    .filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION)
    .flatMap((node) =>
      (node.fields ?? [])
        .filter((field) => toLabels(field.directives).length === 0)
        .map((field) => `${node.name.value}.${field.name.value}`),
    )
}
