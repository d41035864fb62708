import type { ApolloServerPlugin } from '@apollo/server'
import { type GraphQLSchema, getVariableValues } from 'graphql'
import { type GuardedContext, stateOf } from '../guard/request-state.js'
import { releasedFields } from '../guard/released-fields.js'

/** Begins the write once the person was checked, beside the resolvers: whoever answers waits for both. */
export function disclosurePlugin(schema: GraphQLSchema): ApolloServerPlugin<GuardedContext> {
  return {
    async requestDidStart() {
      return {
        async executionDidStart({ document, operation, request, contextValue }) {
          const state = stateOf(contextValue)
          if (state?.disclose === undefined) return
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 })
          const { labels, permission } = state
          const released = releasedFields({ schema, document, operation, variables: coerced ?? {}, labels, permission })
          state.disclosed = state.disclose(released)
          // Who answers sees its failure; until then it is nobody's unhandled rejection.
          state.disclosed.catch(() => undefined)
        },
      }
    },
  }
}
