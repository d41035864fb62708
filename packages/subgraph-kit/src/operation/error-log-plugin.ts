import type { ApolloServerPlugin } from '@apollo/server'
import { type GuardedContext, stateOf } from '../guard/request-state.js'
import type { Metrics } from '../observe/metrics.js'
import { maskError } from './mask-error.js'

/** Counts every error answered, and logs the cause of those that are our own fault. A refusal is counted and logged as one, where it is answered. */
export function errorLogPlugin(metrics: Metrics): ApolloServerPlugin<GuardedContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          if (stateOf(contextValue)?.refused !== undefined) return
          const { log, requestId } = contextValue
          for (const error of errors) {
            const masked = maskError(error.toJSON(), error)
            if (masked.kind === 'withheld') continue
            metrics.failed(masked.code)
            if (masked.cause !== undefined) log.error('resolver failed', { code: masked.code, requestId, error: masked.cause })
          }
        },
      }
    },
  }
}
