import { Kind } from 'graphql'
import { isRestricted } from '../protected-data.js'
import { eachSubgraph } from './composition-check.js'

/** No interface or union stands before restricted data: labels on an interface are not copied to what implements it. */
export const restrictedIsConcrete = eachSubgraph((schema) => [
  ...[...schema.types.values()]
    .filter((type) => type.interfaces.length > 0 && isRestricted(type))
    .map((type) => ({
      at: type.name,
      problem: `holds restricted data and implements ${type.interfaces.join(', ')}`,
      remedy: 'remove the interface',
    })),
  ...schema.document.definitions
    .filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_EXTENSION)
    .flatMap((union) =>
      (union.types ?? [])
        .filter((member) => isRestricted(schema.types.get(member.name.value)))
        .map((member) => ({
          at: union.name.value,
          problem: `is a union with ${member.name.value}, which holds restricted data`,
          remedy: 'return an object type instead of the union',
        })),
    ),
])
