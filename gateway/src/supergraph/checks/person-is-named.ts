import type { TypeNode } from 'graphql'
import { isProtected, patient, rootTypes } from '../protected-data.js'
import { isList, type LabelledField, type LabelledType, nameOf, type SubgraphSchema } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/**
 * Every root field that touches a person says which, by one argument or input field `nhsNumber`: from it come "one person per operation",
 * the decision and the audit entry. A mutation always counts as touching a person.
 * Queues and searches that are about whoever is in them name nobody; the audit has everyone they return.
 */
export const personIsNamed = eachSubgraph((schema) =>
  rootTypes.flatMap((root) =>
    (schema.types.get(root)?.fields ?? [])
      .filter((field) => touchesPerson(schema, root, field))
      .flatMap((field) => {
        const at = `${root}.${field.name}`
        const numbers = nhsNumbers(schema, field)
        if (numbers.length === 0) {
          const remedy = 'add an argument nhsNumber: ID!, or an input field of that name'
          return [{ at, problem: 'touches a person but has no nhsNumber', remedy }]
        }
        if (numbers.length > 1 || numbers.some(isList)) {
          return [{ at, problem: 'can name more than one person', remedy: 'take one nhsNumber, which is not a list' }]
        }
        return []
      }),
  ),
)

/** The surfaces that identify people, closed by role, who were not asked for by number. `findPatients` is another, and takes one. */
const queues: readonly string[] = ['consent-registry Query.overrideQueue', 'access-audit Query.findings']

function touchesPerson(schema: SubgraphSchema, root: string, field: LabelledField): boolean {
  if (root === 'Mutation') return true
  const reached = reachable(schema, field.typeName)
  if (reached.some((type) => type.name === patient || isProtected(type))) return true
  return reached.some(hasNumber) && !queues.includes(`${schema.kind} ${root}.${field.name}`)
}

function hasNumber(type: LabelledType): boolean {
  return type.fields.some(({ name }) => name === 'nhsNumber')
}

function reachable(schema: SubgraphSchema, from: string, seen = new Set<string>()): LabelledType[] {
  const type = schema.types.get(from)
  if (type === undefined || seen.has(from)) return []
  seen.add(from)
  return [type, ...type.fields.flatMap((field) => reachable(schema, field.typeName, seen))]
}

function nhsNumbers(schema: SubgraphSchema, field: LabelledField): TypeNode[] {
  return (field.node.arguments ?? []).flatMap((argument) => {
    if (argument.name.value === 'nhsNumber') return [argument.type]
    const inner = (schema.inputs.get(nameOf(argument.type)) ?? []).filter(({ name }) => name.value === 'nhsNumber')
    // A list of inputs names as many people as it has entries.
    return inner.map(({ type }) => (isList(argument.type) ? argument.type : type))
  })
}
