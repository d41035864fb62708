import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { type OperationContext, sent } from '../api/client.js'
import { type Failure, failuresOf } from '../api/failures.js'
import type { Preview } from './preview.js'
import type { StatementDraftInput } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'

const previewSharing = graphql(`
  query PreviewSharing($nhsNumber: ID!, $recording: [StatementDraftInput!], $withdrawing: [ID!]) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      previewStatements(recording: $recording, withdrawing: $withdrawing) {
        ...PreviewParts
      }
    }
  }
`)

interface Asked {
  readonly nhsNumber: string
  readonly recording?: readonly StatementDraftInput[]
  readonly withdrawing?: readonly string[]
  /** Asks anew when it changes: the version of the choices it is computed on. */
  readonly version: number
}

export interface PreviewOnScreen {
  readonly preview: Preview | undefined
  readonly failure: Failure | undefined
  readonly askAgain: () => void
}

/** What saving would change, by the same decision that will be made once it is saved. Nothing is recorded by asking. */
export function usePreview({ nhsNumber, recording, withdrawing, version }: Asked): PreviewOnScreen {
  const client = useApolloClient()
  const [result, setResult] = useState<Pick<PreviewOnScreen, 'preview' | 'failure'>>({ preview: undefined, failure: undefined })
  const [attempt, setAttempt] = useState(0)
  const variables = {
    nhsNumber,
    ...(recording === undefined ? {} : { recording: [...recording] }),
    ...(withdrawing === undefined ? {} : { withdrawing: [...withdrawing] }),
  }
  const key = JSON.stringify(variables)
  // A new object with the same content asks for nothing new.
  const latest = useRef(variables)
  latest.current = variables
  useEffect(() => {
    let current = true
    setResult({ preview: undefined, failure: undefined })
    const ask = async () => {
      const context = { purpose: 'PATRQT' } satisfies OperationContext
      const { data, error } = await client
        .query({ ...sent, query: previewSharing, variables: latest.current, context })
        .catch((failed: unknown) => ({ data: undefined, error: failed }))
      if (!current) return
      const preview = data?.patient?.previewStatements ?? undefined
      const [failure = preview === undefined ? ({ code: 'INTERNAL' } as const) : undefined] = failuresOf(error)
      setResult({ preview, failure })
    }
    void ask()
    return () => void (current = false)
  }, [client, key, version, attempt])
  return { ...result, askAgain: () => setAttempt((old) => old + 1) }
}
