import type { ApolloServerPlugin } from '@apollo/server'
import { PublicError } from '@crisis-record/contract'
import { type GraphQLSchema, getVariableValues } from 'graphql'
import { type GuardedContext, stateOf } from '../guard/request-state.js'
import { checkPerson } from '../trust/check-person.js'
import { createPersonReader } from '../trust/person-arguments.js'
import { Refused } from '../trust/refused.js'

/** Runs after validation and before any resolver. A refusal is noted in the request's state: the answer is then the same 401 as for a bad signature. */
export function personCheckPlugin(schema: GraphQLSchema): ApolloServerPlugin<GuardedContext> {
  const readPersons = createPersonReader(schema)
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const state = stateOf(contextValue)
          if (operation === undefined) throw new PublicError('OPERATION_INVALID')
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 })
          if (coerced === undefined) throw new PublicError('OPERATION_INVALID')
          try {
            checkPerson(contextValue.decision, readPersons(document, coerced))
          } catch (error) {
            if (state !== undefined) state.refused = error instanceof Refused ? error.reason : 'PERSON_MISMATCH'
            throw error
          }
        },
      }
    },
  }
}
