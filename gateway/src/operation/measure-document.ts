import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** The size of a document, its fragments spread. */
export interface DocumentSize {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  /** Fields written again under a response key their selection already has: validation compares each with each. */
  readonly repeats: number
  /** Fields of an operation's root: each is a record of its own, planned and fetched by itself. */
  readonly roots: number
  readonly fragments: number
  readonly variables: number
}

type Size = Pick<DocumentSize, 'depth' | 'fields' | 'aliases' | 'repeats'> & { readonly width: number }

const empty: Size = { depth: 0, fields: 0, aliases: 0, repeats: 0, width: 0 }
/** Fragments that spread each other in a circle have no end. */
const endless: Size = { depth: Infinity, fields: Infinity, aliases: Infinity, repeats: Infinity, width: Infinity }

/**
 * Measures a document that has not been validated yet. Each fragment is measured once, so the work is that of reading the document,
 * however often fragments are spread; what they would grow to is counted all the same.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let variables = 0
  let roots = 0
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

  const ofSelections = (set: SelectionSetNode, keys = new Set<string>()): Size => {
    let size = empty
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FRAGMENT_SPREAD:
          size = both(size, ofFragment(selection.name.value))
          break
        case Kind.INLINE_FRAGMENT:
          size = both(size, ofSelections(selection.selectionSet, keys))
          break
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value
          const inner = selection.selectionSet === undefined ? empty : ofSelections(selection.selectionSet)
          const own = { depth: 1, fields: 1, aliases: selection.alias === undefined ? 0 : 1, repeats: keys.has(key) ? 1 : 0, width: 1 }
          keys.add(key)
          size = both(size, { ...both(own, inner), depth: inner.depth + 1, width: 1 })
        }
      }
    }
    return size
  }

  let total = empty
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const size = ofSelections(definition.selectionSet)
      roots = Math.max(roots, size.width)
      total = both(total, size)
    }
    // A fragment counts where it is spread, and once where it is not.
    if (definition.kind === Kind.FRAGMENT_DEFINITION) total = larger(total, ofFragment(definition.name.value))
  }
  const { depth, fields, aliases, repeats } = total
  return { depth, fields, aliases, repeats, roots, fragments: fragments.size, variables }
}

function both(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    repeats: one.repeats + other.repeats,
    width: one.width + other.width,
  }
}

function larger(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    repeats: Math.max(one.repeats, other.repeats),
    width: Math.max(one.width, other.width),
  }
}
