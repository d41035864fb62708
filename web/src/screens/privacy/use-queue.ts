import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import { failuresOf } from '../../api/failures.js'
import { type Pages, usePages } from '../../api/use-pages.js'
import type { OverrideQueueQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'

const overrideQueue = graphql(`
  query OverrideQueue($input: OverrideQueueInput!) {
    overrideQueue(input: $input) {
      items {
        id
        nhsNumber
        caller
        callerName
        role
        organisation
        purpose
        reason
        capacity
        categories
        openedAt
        expiresAt
        endedAt
        state
        justification
        justifiedAt
        justificationDueAt
        escalated
        mine
        review {
          outcome
          personTold
          note
          reviewedAt
          reviewedBy
        }
      }
      after
      more
      waiting
      overdue
    }
  }
`)

type Queue = NonNullable<OverrideQueueQuery['overrideQueue']>
export type QueuedOverride = Queue['items'][number]
export type QueueState = 'OPEN_FOR_REVIEW' | 'REVIEWED' | 'ALL'

/** Overrides, oldest first. */
export function useQueue(state: QueueState): Pages<QueuedOverride, { waiting: number; overdue: number }> {
  const client = useApolloClient()
  const askFor = useCallback(
    async (after: string | undefined) => {
      const input = { state, first: 20, ...(after === undefined ? {} : { after }) }
      const context = { purpose: 'PATSFTY' } satisfies OperationContext
      const { data, error } = await client
        .query({ ...sent, query: overrideQueue, variables: { input }, context })
        .catch((failed: unknown) => ({ data: undefined, error: failed }))
      const queue = data?.overrideQueue
      if (!queue) return { failure: failuresOf(error)[0] ?? { code: 'INTERNAL' as const } }
      const { items, waiting, overdue } = queue
      return { items, after: queue.after ?? undefined, more: queue.more, about: { waiting, overdue } }
    },
    [client, state],
  )
  return usePages(askFor)
}
