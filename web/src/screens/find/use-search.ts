import { useApolloClient } from '@apollo/client/react'
import type { Purpose } from '@crisis-record/contract'
import { useCallback } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import { failuresOf } from '../../api/failures.js'
import { type Pages, usePages } from '../../api/use-pages.js'
import type { FindPatientsInput, FindPeopleQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'

const findPeople = graphql(`
  query FindPeople($input: FindPatientsInput!, $after: ID) {
    findPatients(input: $input, first: 20, after: $after) {
      matches {
        nhsNumber
        familyName
        givenName
        dateOfBirth
        gender {
          system
          code
          display
        }
      }
      hasMore
      after
    }
  }
`)

export type Match = NonNullable<FindPeopleQuery['findPatients']>['matches'][number]

/** Whom to look for, and as what. */
export interface Sought {
  readonly input: FindPatientsInput
  readonly purpose: Purpose
}

/** Those likeliest first, a page at a time. Whether there are more than can be paged to is said beside them. */
export function useSearch({ input, purpose }: Sought): Pages<Match, { readonly tooMany: boolean }> {
  const client = useApolloClient()
  const askFor = useCallback(
    async (after: string | undefined) => {
      const variables = { input, ...(after === undefined ? {} : { after }) }
      const context = { purpose } satisfies OperationContext
      const { data, error } = await client
        .query({ ...sent, query: findPeople, variables, context })
        .catch((failed: unknown) => ({ data: undefined, error: failed }))
      const found = data?.findPatients
      if (!found) return { failure: failuresOf(error)[0] ?? { code: 'INTERNAL' as const } }
      const next = found.after ?? undefined
      return { items: found.matches, after: next, more: next !== undefined, about: { tooMany: found.hasMore && next === undefined } }
    },
    [client, input, purpose],
  )
  return usePages(askFor)
}
