import { composeServices } from '@apollo/composition'
import { type LabelIndex, readLabels } from '@crisis-record/contract/labels'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { checkComposition } from './composition-checks.js'
import { describeFault } from './fault.js'
import { printLabelsLock } from './labels-lock.js'
import { loadSupergraph } from './load-supergraph.js'
import type { SubgraphSchema } from './subgraph-schema.js'

/** The texts that the gateway and the viewer are built upon. */
export interface ComposedSupergraph {
  readonly supergraph: string
  readonly lock: string
  readonly api: string
}

/** The schemas cannot be composed. Names every fault that could be found. */
export class CompositionRefused extends Error {
  override readonly name = 'CompositionRefused'
  constructor(readonly faults: readonly string[]) {
    super(
      `The schemas are refused (${faults.length === 1 ? '1 fault' : `${faults.length} faults`}):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    )
  }
}

/**
 * Checks the agencies' schemas and composes them. The lock is taken from the schemas as the agencies wrote them, not from what composition
 * made of them, and the result is then loaded as the gateway will load it: a label lost on the way is found here.
 * @throws {CompositionRefused}
 */
export function composeSupergraph(subgraphs: readonly SubgraphSchema[]): ComposedSupergraph {
  const faults = checkComposition(subgraphs)
  if (faults.length > 0) throw new CompositionRefused(faults.map(describeFault))

  const composed = composeServices(subgraphs.map(({ kind, document }) => ({ name: kind, url: nowhere(kind), typeDefs: document })))
  if (composed.errors) throw new CompositionRefused(composed.errors.map(({ message }) => message))

  const supergraph = `${composed.supergraphSdl.trim()}\n`
  const lock = printLabelsLock(labelsOf(subgraphs))
  const { apiSchema } = loadSupergraph({ supergraph, lock })
  return { supergraph, lock, api: `${printSchema(lexicographicSortSchema(apiSchema))}\n` }
}

/** Where an agency answers is the agencies file's to say. Should anything ever ask the address in the supergraph, it goes nowhere (RFC 2606). */
function nowhere(kind: string): string {
  return `https://${kind}.agencies.invalid/graphql`
}

/** The checks have made sure that subgraphs that share a field label it alike. */
function labelsOf(subgraphs: readonly SubgraphSchema[]): LabelIndex {
  return new Map(subgraphs.flatMap(({ document }) => [...readLabels(document)]))
}
