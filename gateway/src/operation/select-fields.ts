import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { ServedSchema } from './served-schema.js'

/** One field a fetch selects, its fragments dissolved and fields of one response key merged. */
export interface SelectedField {
  readonly key: string
  readonly name: string
  /** `Type.field` */
  readonly coordinate: string
  /** Arguments as printed, or empty. */
  readonly args: string
  readonly variables: readonly string[]
  readonly type: GraphQLOutputType
  /** How many at most, by its argument `first`; absent where it takes none. */
  readonly first: First | undefined
  /** Of an object type's fields; absent for a leaf. */
  readonly selection: Selection | undefined
}

/** A number, or the variable that gives it; without either, the argument's default. */
export type First = number | { readonly variable: string; readonly otherwise: number | undefined }

export interface Selection {
  readonly type: GraphQLObjectType
  readonly fields: readonly SelectedField[]
  /** Response keys under which `__typename` is asked. */
  readonly typenames: readonly string[]
}

export interface SelectionRules {
  readonly schema: ServedSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Whether this `Type.field` may be asked for. */
  allows(coordinate: string): boolean
  /** Whether a node with these directives takes part. */
  includes(directives: readonly DirectiveNode[] | undefined): boolean
}

/**
 * What is left of a selection when fields that are not allowed, or skipped by a condition, are gone.
 * A field of interface or union type is never left: which labels hold there is not known before the answer (P1).
 */
export function selectFields(type: GraphQLObjectType, sets: readonly SelectionSetNode[], rules: SelectionRules): Selection {
  const collected: Collected = { nodes: new Map(), fragments: new Set() }
  for (const set of sets) collect(type, set, rules, collected)

  const fields: SelectedField[] = []
  const typenames: string[] = []
  for (const [key, nodes] of collected.nodes) {
    const [first] = nodes
    if (first === undefined) continue
    if (first.name.value === '__typename') {
      typenames.push(key)
      continue
    }
    const field = selectField(type, key, [first, ...nodes.slice(1)], rules)
    if (field !== undefined) fields.push(field)
  }
  return { type, fields, typenames }
}

function selectField(
  parent: GraphQLObjectType,
  key: string,
  nodes: [FieldNode, ...FieldNode[]],
  rules: SelectionRules,
): SelectedField | undefined {
  const [node] = nodes
  const name = node.name.value
  const coordinate = `${parent.name}.${name}`
  const definition = parent.getFields()[name]
  if (definition === undefined || !rules.allows(coordinate)) return undefined
  const named = getNamedType(definition.type)
  if (!isLeafType(named) && !isObjectType(named)) return undefined
  return {
    key,
    name,
    coordinate,
    args: printArguments(node.arguments),
    variables: variablesOf(node.arguments),
    type: definition.type,
    first: firstOf(definition, node.arguments),
    selection: isObjectType(named)
      ? selectFields(
          named,
          nodes.flatMap((each) => each.selectionSet ?? []),
          rules,
        )
      : undefined,
  }
}

interface Collected {
  readonly nodes: Map<string, FieldNode[]>
  readonly fragments: Set<string>
}

function collect(type: GraphQLObjectType, set: SelectionSetNode, rules: SelectionRules, into: Collected): void {
  for (const selection of set.selections) {
    if (!rules.includes(selection.directives)) continue
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value
        const nodes = into.nodes.get(key)
        if (nodes === undefined) into.nodes.set(key, [selection])
        else nodes.push(selection)
        break
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(selection.typeCondition?.name.value, type, rules)) collect(type, selection.selectionSet, rules, into)
        break
      case Kind.FRAGMENT_SPREAD: {
        const fragment = rules.fragments.get(selection.name.value)
        // Once a selection is enough: a fragment spread again adds nothing, and so doubling fragments cost nothing.
        if (fragment === undefined || into.fragments.has(fragment.name.value)) break
        into.fragments.add(fragment.name.value)
        if (applies(fragment.typeCondition.name.value, type, rules)) collect(type, fragment.selectionSet, rules, into)
      }
    }
  }
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: SelectionRules): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditional = schema.full.getType(condition)
  return isAbstractType(conditional) && schema.full.isSubType(conditional, type)
}

function printArguments(nodes: readonly ArgumentNode[] | undefined): string {
  return nodes === undefined || nodes.length === 0 ? '' : `(${nodes.map((node) => print(node)).join(', ')})`
}

function firstOf({ args }: GraphQLField<unknown, unknown>, nodes: readonly ArgumentNode[] | undefined): First | undefined {
  const argument = args.find(({ name }) => name === 'first')
  if (argument === undefined) return undefined
  const otherwise = typeof argument.defaultValue === 'number' ? argument.defaultValue : undefined
  const given = nodes?.find(({ name }) => name.value === argument.name)?.value
  if (given?.kind === Kind.VARIABLE) return { variable: given.name.value, otherwise }
  return given?.kind === Kind.INT ? Number(given.value) : otherwise
}

function variablesOf(nodes: readonly ArgumentNode[] | undefined): string[] {
  const names: string[] = []
  for (const node of nodes ?? []) visit(node, { Variable: ({ name }) => void names.push(name.value) })
  return names
}
