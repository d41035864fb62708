import type { ApolloServerPlugin } from '@apollo/server'
import { PublicError } from '@crisis-record/contract'
import type { DocumentNode } from 'graphql'
import { checkDocument, type DocumentFault, type DocumentRules } from '../operation/check-document.js'
import { publicGraphqlError } from './public-errors.js'
import type { RequestContext } from './request-context.js'

/**
 * Checks each document once, size first, before it is planned. It stands in for Apollo Server's own validation, which runs before any hook
 * that may refuse an operation, and which costs the square of some sizes.
 */
export function checkOperationPlugin(rules: DocumentRules): ApolloServerPlugin<RequestContext> {
  const checked = new WeakMap<DocumentNode, DocumentFault | 'sound'>()
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ document, source, operation }) {
          let finding = checked.get(document)
          if (finding === undefined) {
            finding = checkDocument(document, source, rules) ?? 'sound'
            checked.set(document, finding)
          }
          if (finding !== 'sound') throw publicGraphqlError(new PublicError(finding.code), { locations: finding.locations })
          if (operation === undefined) throw publicGraphqlError(new PublicError('OPERATION_INVALID'))
          return Promise.resolve()
        },
      }),
  }
}
