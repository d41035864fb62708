import {
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql'
import { conditionVariables } from './conditions.js'
import type { ServedSchema } from './served-schema.js'

/** The text of one fetch of a query plan, parsed once, and the type its selections start from. */
export interface FetchDocument {
  /** The first word of its text. */
  readonly operation: 'query' | 'mutation'
  /** True for `_entities(representations:)`: then `root` is the entity's type, else the root type itself. */
  readonly entities: boolean
  readonly root: GraphQLObjectType
  readonly selectionSets: readonly SelectionSetNode[]
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Declarations as printed, by variable. */
  readonly variables: ReadonlyMap<string, string>
  /** Variables on which it depends what is asked. */
  readonly conditions: readonly string[]
}

/** The plan contains a fetch of a form we do not understand. It is never sent. */
export class UnknownFetchForm extends Error {
  override readonly name = 'UnknownFetchForm'
}

export const representations = 'representations'

export function parseFetch(text: string, schema: ServedSchema): FetchDocument {
  const document = parse(text, { noLocation: true })
  const fragments = new Map<string, FragmentDefinitionNode>()
  let operation: OperationDefinitionNode | undefined
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition
  }
  if (operation === undefined) throw new UnknownFetchForm('no operation')
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new UnknownFetchForm('subscription')
  const shared = {
    operation: operation.operation,
    fragments,
    variables: declarations(operation.variableDefinitions),
    conditions: conditionVariables(document),
  }
  const entities = entitySelections(operation.selectionSet)
  if (entities === undefined) {
    const root = schema.full.getRootType(operation.operation)
    if (!isObjectType(root)) throw new UnknownFetchForm('no root type')
    return { ...shared, entities: false, root, selectionSets: [operation.selectionSet] }
  }
  if (operation.operation !== OperationTypeNode.QUERY) throw new UnknownFetchForm('entities of a mutation')
  const root = schema.full.getType(onlyTypeOf(entities))
  if (!isObjectType(root)) throw new UnknownFetchForm('unknown entity type')
  return { ...shared, entities: true, root, selectionSets: [entities] }
}

function entitySelections(root: SelectionSetNode): SelectionSetNode | undefined {
  const first = root.selections[0]
  if (first?.kind !== Kind.FIELD || first.name.value !== '_entities') return undefined
  if (root.selections.length !== 1 || first.alias !== undefined || first.selectionSet === undefined)
    throw new UnknownFetchForm('entities among others')
  return first.selectionSet
}

/** The planner asks for one type of entity a fetch, each of its selections on that type. */
function onlyTypeOf(entities: SelectionSetNode): string {
  const types = new Set<string>()
  for (const selection of entities.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition !== undefined) types.add(selection.typeCondition.name.value)
    else if (selection.kind !== Kind.FIELD || selection.name.value !== '__typename') throw new UnknownFetchForm('untyped entity selection')
  }
  const [type, ...others] = types
  if (type === undefined || others.length > 0) throw new UnknownFetchForm('entities of several types')
  return type
}

function declarations(definitions: readonly VariableDefinitionNode[] | undefined): Map<string, string> {
  return new Map((definitions ?? []).map((definition) => [definition.variable.name.value, print(definition)]))
}
