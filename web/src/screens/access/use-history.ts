import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import { failuresOf } from '../../api/failures.js'
import { type Pages, usePages } from '../../api/use-pages.js'
import type { AccessHistoryQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import type { Filters } from './filters.js'

const accessHistory = graphql(`
  query AccessHistory($nhsNumber: ID!, $from: DateTime, $to: DateTime, $role: String, $organisation: ID, $after: ID) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      accessHistory(first: 50, from: $from, to: $to, role: $role, organisation: $organisation, after: $after) {
        id
        recordedAt
        staffName
        role
        organisation
        purpose
        operation
        categories
        openedByOverride
      }
    }
  }
`)

export type HistoryEntry = NonNullable<NonNullable<AccessHistoryQuery['patient']>['accessHistory']>[number]

/** As many as the operation asks for: a full page may have another behind it. */
const fullPage = 50

/** A person's access history, newest first; begins anew with other filters. */
export function useHistory(nhsNumber: string, filters: Filters): Pages<HistoryEntry, undefined> {
  const client = useApolloClient()
  const askFor = useCallback(
    async (after: string | undefined) => {
      const variables = { nhsNumber, ...filters, ...(after === undefined ? {} : { after }) }
      const context = { purpose: 'PATSFTY' } satisfies OperationContext
      const { data, error } = await client
        .query({ ...sent, query: accessHistory, variables, context })
        .catch((failed: unknown) => ({ data: undefined, error: failed }))
      const items = data?.patient?.accessHistory
      if (!items) return { failure: failuresOf(error)[0] ?? { code: 'ROLE_NOT_PERMITTED' as const } }
      return { items, after: items.at(-1)?.id, more: items.length === fullPage, about: undefined }
    },
    [client, nhsNumber, filters],
  )
  return usePages(askFor)
}
