import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useState } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import { type Failure, failuresOf } from '../../api/failures.js'
import type { SharingStatisticsQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'

const sharingStatistics = graphql(`
  query SharingStatistics($input: SharingStatisticsInput!) {
    sharingStatistics(input: $input) {
      months
      cells {
        month
        role
        agencyKind
        category
        outcome
        reason
        count
        suppressed
      }
      overrides {
        month
        role
        opened
        inappropriate
        suppressed
      }
      agencies {
        month
        agencyKind
        asked
        notAnswering
        suppressed
      }
      csv
      dataDictionary
      rules
    }
  }
`)

export type Statistics = NonNullable<SharingStatisticsQuery['sharingStatistics']>

export interface Months {
  readonly from: string
  readonly to: string
}

interface StatisticsOnScreen {
  readonly statistics: Statistics | undefined
  readonly failure: Failure | undefined
  readonly askAgain: () => void
}

export function useStatistics(months: Months): StatisticsOnScreen {
  const client = useApolloClient()
  const { from, to } = months
  const [result, setResult] = useState<Pick<StatisticsOnScreen, 'statistics' | 'failure'>>({ statistics: undefined, failure: undefined })
  const [attempt, setAttempt] = useState(0)
  const ask = useCallback(async () => {
    const context = { purpose: 'HOPERAT' } satisfies OperationContext
    const { data, error } = await client
      .query({ ...sent, query: sharingStatistics, variables: { input: { from, to } }, context })
      .catch((failed: unknown) => ({ data: undefined, error: failed }))
    const statistics = data?.sharingStatistics ?? undefined
    const [failure = statistics === undefined ? ({ code: 'INTERNAL' } as const) : undefined] = failuresOf(error)
    return { statistics, failure }
  }, [client, from, to])
  useEffect(() => {
    let current = true
    setResult({ statistics: undefined, failure: undefined })
    void ask().then((answered) => {
      if (current) setResult(answered)
    })
    return () => void (current = false)
  }, [ask, attempt])
  return { ...result, askAgain: () => setAttempt((old) => old + 1) }
}
