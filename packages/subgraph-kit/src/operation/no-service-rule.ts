import { PublicError } from '@crisis-record/contract'
import { GraphQLError, type FieldNode, type ValidationContext } from 'graphql'

/** A subgraph's SDL is committed and composed from the file; nobody needs to ask a running agency for it. */
export function noServiceRule(context: ValidationContext) {
  return {
    Field(node: FieldNode) {
      if (node.name.value !== '_service' || context.getParentType() !== context.getSchema().getQueryType()) return
      context.reportError(new GraphQLError('OPERATION_INVALID', { originalError: new PublicError('OPERATION_INVALID') }))
    },
  }
}
