import type { CompositionFault } from '../fault.js'
import type { SubgraphSchema } from '../subgraph-schema.js'

/** One rule about the subgraphs that are to be composed. Pure; an empty answer is a pass. */
export type CompositionCheck = (subgraphs: readonly SubgraphSchema[]) => readonly CompositionFault[]

/** A rule that looks at one subgraph at a time. */
export function eachSubgraph(check: (schema: SubgraphSchema) => readonly Omit<CompositionFault, 'subgraph'>[]): CompositionCheck {
  return (subgraphs) => subgraphs.flatMap((schema) => check(schema).map((fault) => ({ subgraph: schema.kind, ...fault })))
}
