import { isCategory, type Category } from '@crisis-record/contract'
import { type LabelIndex, labelsAllow, type Permission } from '@crisis-record/contract/labels'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'

/** What a request will be given if it is there. */
export interface ReleasedFields {
  readonly categories: readonly Category[]
  /** `Type.field`, sorted. */
  readonly fields: readonly string[]
}

/**
 * What the decision leaves of a selection, known before any resolver runs, and so whatever is held: a field whose labels allow, below
 * fields whose labels allow. Each fragment is walked once.
 */
export function releasedFields(options: {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly labels: LabelIndex
  readonly permission: Permission | undefined
}): ReleasedFields {
  const { schema, document, operation, variables, labels, permission } = options
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const walked = new Set<string>()
  const fields = new Set<string>()
  const categories = new Set<Category>()

  const isSkipped = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false

  const walkField = (type: GraphQLObjectType, name: string, inner: SelectionSetNode | undefined) => {
    const field = type.getFields()[name]
    if (field === undefined) return
    const key = `${type.name}.${name}`
    const applicable = labels.get(key) ?? []
    const isDoor = name === '_entities' && type === schema.getQueryType()
    if (!isDoor) {
      if (permission === undefined || !labelsAllow(applicable, permission)) return
      fields.add(key)
      for (const label of applicable) if (label.kind === 'consent' && isCategory(label.category)) categories.add(label.category)
    }
    walk(getNamedType(field.type), inner)
  }

  const walk = (type: GraphQLNamedType | undefined, selectionSet: SelectionSetNode | undefined): void => {
    if (type === undefined) return
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
    for (const selection of selectionSet?.selections ?? []) {
      if (isSkipped(selection)) continue
      if (selection.kind === Kind.FIELD) {
        for (const each of types) walkField(each, selection.name.value, selection.selectionSet)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value
        walk(condition === undefined ? type : schema.getType(condition), selection.selectionSet)
      } else if (!walked.has(selection.name.value)) {
        walked.add(selection.name.value)
        const fragment = fragments.get(selection.name.value)
        walk(fragment && schema.getType(fragment.typeCondition.name.value), fragment?.selectionSet)
      }
    }
  }

  walk(schema.getRootType(operation.operation) ?? undefined, operation.selectionSet)
  return { categories: [...categories].sort(), fields: [...fields].sort() }
}
