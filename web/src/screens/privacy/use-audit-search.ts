import { useApolloClient } from '@apollo/client/react'
import { useCallback, useRef } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import { failuresOf } from '../../api/failures.js'
import { type Pages, usePages } from '../../api/use-pages.js'
import type { AuditSearchInput, AuditSearchQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'

const auditSearch = graphql(`
  query AuditSearch($input: AuditSearchInput!) {
    auditSearch(input: $input) {
      entries {
        id
        sequence
        kind
        recordedAt
        requestId
        nhsNumber
        callerReference
        callerName
        role
        organisation
        purpose
        event
        operation
        categoriesAsked
        decisions {
          category
          source
          outcome
          reason
          statementIds
        }
        agencies
        answers {
          agency
          outcome
        }
        outcome
        overrideId
        subjects
      }
      after
      more
    }
  }
`)

export type AuditEntry = NonNullable<AuditSearchQuery['auditSearch']>['entries'][number]
export type Criteria = Omit<AuditSearchInput, 'first' | 'after'>

/** Entries of the audit that fit. The search itself is written to the audit. */
export function useAuditSearch(criteria: Criteria): Pages<AuditEntry, undefined> {
  const client = useApolloClient()
  // A new object with the same content is the same search.
  const key = JSON.stringify(criteria)
  const latest = useRef({ key, criteria })
  if (latest.current.key !== key) latest.current = { key, criteria }
  const wanted = latest.current.criteria
  const askFor = useCallback(
    async (after: string | undefined) => {
      const input = { ...wanted, first: 50, ...(after === undefined ? {} : { after }) }
      const context = { purpose: 'PATSFTY' } satisfies OperationContext
      const { data, error } = await client
        .query({ ...sent, query: auditSearch, variables: { input }, context })
        .catch((failed: unknown) => ({ data: undefined, error: failed }))
      const found = data?.auditSearch
      if (!found) return { failure: failuresOf(error)[0] ?? { code: 'INTERNAL' as const } }
      return { items: found.entries, after: found.after ?? undefined, more: found.more, about: undefined }
    },
    [client, wanted],
  )
  return usePages(askFor)
}
