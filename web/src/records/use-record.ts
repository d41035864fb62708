import { useApolloClient, useQuery } from '@apollo/client/react'
import type { Purpose } from '@crisis-record/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type OperationContext, sent } from '../api/client.js'
import { failuresOf } from '../api/failures.js'
import type { RecordOperation } from './operations.js'
import type { Panel } from './panel.js'
import { readAnswer, type RecordAnswer, type Refusal, withRetry } from './record-answer.js'
import type { PanelField, RecordPatient } from './record-patient.js'

interface Asked {
  readonly nhsNumber: string
  readonly purpose: Purpose
  readonly operation: RecordOperation
}

interface Retried {
  readonly panel: Panel
  readonly patient: Partial<RecordPatient> | null | undefined
  readonly failures: ReturnType<typeof failuresOf>
}

interface RecordOnScreen {
  /** Undefined while it is awaited. */
  readonly answer: RecordAnswer | Refusal | undefined
  readonly answeredAt: Date | undefined
  readonly retrying: ReadonlySet<PanelField>
  readonly retry: (panel: Panel) => void
  readonly refresh: () => void
}

/** One operation for the whole record; after that, each panel can be asked for again by its own. Lives and dies with its screen. */
export function useRecord({ nhsNumber, purpose, operation }: Asked): RecordOnScreen {
  const client = useApolloClient()
  const { data, error, loading, refetch } = useQuery(operation, {
    ...sent,
    variables: { nhsNumber },
    context: { purpose } satisfies OperationContext,
    notifyOnNetworkStatusChange: true,
  })
  const [retried, setRetried] = useState<readonly Retried[]>([])
  const [retrying, setRetrying] = useState<ReadonlySet<PanelField>>(new Set())
  const [answeredAt, setAnsweredAt] = useState<Date | undefined>(undefined)
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => void (shown.current = false)
  }, [])
  useEffect(() => setAnsweredAt(loading ? undefined : new Date()), [loading])

  const retry = useCallback(
    async (panel: Panel) => {
      setRetrying((old) => new Set(old).add(panel.field))
      const result = await client
        .query({ ...sent, query: panel.again, variables: { nhsNumber }, context: { purpose } satisfies OperationContext })
        .catch((failure: unknown) => ({ data: undefined, error: failure }))
      if (!shown.current) return
      const outcome = { panel, patient: result.data?.patient, failures: failuresOf(result.error) }
      setRetried((old) => [...old.filter((other) => other.panel !== panel), outcome])
      setRetrying((old) => new Set([...old].filter((field) => field !== panel.field)))
    },
    [client, nhsNumber, purpose],
  )
  const refresh = useCallback(() => {
    setRetried([])
    void refetch().catch(() => undefined)
  }, [refetch])

  return {
    answer: loading ? undefined : withRetries(readAnswer(data?.patient, failuresOf(error)), retried),
    answeredAt,
    retrying,
    retry: (panel) => void retry(panel),
    refresh,
  }
}

function withRetries(answer: RecordAnswer | Refusal, retried: readonly Retried[]): RecordAnswer | Refusal {
  if ('refused' in answer) return answer
  return retried.reduce((whole, { panel, patient, failures }) => withRetry(whole, panel.field, { patient, failures }), answer)
}
