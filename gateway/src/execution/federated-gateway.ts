import type { Schema } from '@apollo/federation-internals'
import { Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'

import type { GatewayExecutor, GatewayInterface } from './gateway-types.js'
import type { ServedSchema } from '../operation/served-schema.js'
import type { Planning } from './prepare-operation.js'

/** Planner and schema of one supergraph. */
export function planSupergraph(sdl: string, schema: ServedSchema): Planning {
  const supergraph = Supergraph.build(sdl)
  const apiSchema: Schema = supergraph.apiSchema()
  // Fragments in fetches would be dissolved again when each is pruned.
  return { planner: new QueryPlanner(supergraph, { reuseQueryFragments: false }), apiSchema, schema }
}

/**
 * What Apollo Server needs of a gateway. ApolloGateway itself is left out: see docs/decisions/0005-planner-and-executor-apart.md.
 */
export function createFederatedGateway(options: { sdl: string; schema: ServedSchema; executor: GatewayExecutor }): GatewayInterface {
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>()
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    load() {
      for (const listener of listeners) listener({ apiSchema: options.schema.api, coreSupergraphSdl: options.sdl })
      return Promise.resolve({ executor: options.executor })
    },
    stop: () => Promise.resolve(),
  }
}
