import { type Label, printLabel, toLabels } from '@crisis-record/contract/labels'
import type { SubgraphSchema } from '../subgraph-schema.js'
import type { CompositionCheck } from './composition-check.js'

/** Where subgraphs share a type or a field, they label it alike. Composition would add up the labels, and nobody would have meant the sum. */
export const labelsAgree: CompositionCheck = (subgraphs) => {
  const first = new Map<string, { kind: string; labels: string }>()
  return subgraphs.flatMap((schema) =>
    labelled(schema).flatMap(({ at, labels }) => {
      const other = first.get(at)
      if (other === undefined) {
        first.set(at, { kind: schema.kind, labels })
        return []
      }
      if (other.labels === labels) return []
      const problem = `is labelled ${labels} here but ${other.labels} in ${other.kind}`
      return [{ subgraph: schema.kind, at, problem, remedy: 'label it alike in both' }]
    }),
  )
}

function labelled(schema: SubgraphSchema): { at: string; labels: string }[] {
  return [...schema.types.values()].flatMap((type) => [
    { at: type.name, labels: asText(type.labels) },
    ...type.fields.map((field) => ({ at: `${type.name}.${field.name}`, labels: asText(toLabels(field.node.directives)) })),
  ])
}

function asText(labels: readonly Label[]): string {
  return labels.length === 0 ? 'with nothing' : [...new Set(labels.map(printLabel))].sort().join(' ')
}
