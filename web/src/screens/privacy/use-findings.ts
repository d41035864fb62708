import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import { failuresOf } from '../../api/failures.js'
import { type Pages, usePages } from '../../api/use-pages.js'
import type { FindingsQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'

const findings = graphql(`
  query Findings($input: FindingsInput!) {
    findings(input: $input) {
      items {
        id
        kind
        nhsNumber
        requestId
        foundAt
        callerReference
        callerName
        role
        organisation
        purpose
        statementId
        mine
        review {
          outcome
          note
          reviewedAt
          reviewedBy
        }
      }
      after
      more
      waiting
    }
  }
`)

export type Finding = NonNullable<FindingsQuery['findings']>['items'][number]

export function useFindings(kind: string, state: string): Pages<Finding, { waiting: number }> {
  const client = useApolloClient()
  const askFor = useCallback(
    async (after: string | undefined) => {
      const input = { state, first: 20, ...(kind === '' ? {} : { kind }), ...(after === undefined ? {} : { after }) }
      const context = { purpose: 'PATSFTY' } satisfies OperationContext
      const { data, error } = await client
        .query({ ...sent, query: findings, variables: { input }, context })
        .catch((failed: unknown) => ({ data: undefined, error: failed }))
      const found = data?.findings
      if (!found) return { failure: failuresOf(error)[0] ?? { code: 'INTERNAL' as const } }
      return { items: found.items, after: found.after ?? undefined, more: found.more, about: { waiting: found.waiting } }
    },
    [client, kind, state],
  )
  return usePages(askFor)
}
