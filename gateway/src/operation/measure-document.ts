import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** The size of a document, its fragments spread. */
export interface DocumentSize {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly fragments: number
  readonly variables: number
}

type Size = Pick<DocumentSize, 'depth' | 'fields' | 'aliases'>

const empty: Size = { depth: 0, fields: 0, aliases: 0 }
/** Fragments that spread each other in a circle have no end. */
const endless: Size = { depth: Infinity, fields: Infinity, aliases: Infinity }

/**
 * Measures a document that has not been validated yet. Each fragment is measured once, so the work is that of reading the document,
 * however often fragments are spread; what they would grow to is counted all the same.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let variables = 0
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) variables += definition.variableDefinitions?.length ?? 0
  }
  const measured = new Map<string, Size>()

  const ofFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    if (fragment === undefined) return empty
    measured.set(name, endless)
    const size = ofSelections(fragment.selectionSet)
    measured.set(name, size)
    return size
  }

  const ofSelections = (set: SelectionSetNode): Size => {
    let { depth, fields, aliases } = empty
    for (const selection of set.selections) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? empty
            : ofSelections(selection.selectionSet)
      const own = selection.kind === Kind.FIELD ? 1 : 0
      depth = Math.max(depth, inner.depth + own)
      fields += inner.fields + own
      aliases += inner.aliases + (selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0)
    }
    return { depth, fields, aliases }
  }

  let total = empty
  for (const definition of document.definitions) {
    const size =
      definition.kind === Kind.OPERATION_DEFINITION
        ? ofSelections(definition.selectionSet)
        : definition.kind === Kind.FRAGMENT_DEFINITION
          ? ofFragment(definition.name.value)
          : empty
    total = { depth: Math.max(total.depth, size.depth), fields: total.fields + size.fields, aliases: total.aliases + size.aliases }
  }
  return { ...total, fragments: fragments.size, variables }
}
