import { categories, type Category, isCategory } from '@crisis-record/contract'
import type { LabelIndex } from '@crisis-record/contract/labels'
import { type ConstDirectiveNode, type DirectiveNode, Kind, parse } from 'graphql'

/**
 * Which categories the fields of each kind of agency are labelled with, as the supergraph that is served says, in the order of the vocabulary.
 * A field is of the graphs it names, or of those of its type where it names none.
 */
export function categoriesByKind({
  sdl,
  labels,
}: {
  readonly sdl: string
  readonly labels: LabelIndex
}): ReadonlyMap<string, readonly Category[]> {
  const { definitions } = parse(sdl, { noLocation: true })
  const found = new Map<string, Set<Category>>()
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    for (const field of type.fields ?? []) {
      const own = graphsOf(field.directives, 'join__field')
      for (const graph of own.length > 0 ? own : graphsOf(type.directives, 'join__type')) {
        const carried = found.get(graph) ?? new Set()
        for (const label of labels.get(`${type.name.value}.${field.name.value}`) ?? [])
          if (label.kind === 'consent' && isCategory(label.category)) carried.add(label.category)
        found.set(graph, carried)
      }
    }
  }
  return new Map([...namesOfGraphs()].map(([graph, kind]) => [kind, categories.filter((category) => found.get(graph)?.has(category))]))

  function* namesOfGraphs(): Generator<[graph: string, kind: string]> {
    for (const definition of definitions) {
      if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue
      for (const { name, directives } of definition.values ?? []) {
        const kind = directives?.map((directive) => argumentOf(directive, 'name')).find((given) => given !== undefined)
        if (kind !== undefined) yield [name.value, kind]
      }
    }
  }
}

function graphsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string): string[] {
  const own = (directives ?? []).filter((directive) => directive.name.value === name)
  return own.map((directive) => argumentOf(directive, 'graph')).filter((graph) => graph !== undefined)
}

function argumentOf(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : undefined
}
