import type { OperationVariables } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { Purpose } from '@crisis-record/contract'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type OperationContext, sent } from '../api/client.js'
import { type Failure, failuresOf } from '../api/failures.js'

export interface Change<Data, Variables> {
  /** Gives what the gateway answered; undefined where it refused, did not answer, or is still busy with the one before. */
  readonly send: (variables: Variables) => Promise<Data | undefined>
  readonly busy: boolean
  /** Why the last one was not answered. */
  readonly failure: Failure | undefined
}

/** One change to what is recorded. A failure is told and clears nothing: what was typed stays in the form that sent it. */
export function useChange<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  purpose: Purpose,
): Change<Data, Variables> {
  const client = useApolloClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | undefined>(undefined)
  const underWay = useRef(false)
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => void (shown.current = false)
  }, [])

  const send = useCallback(
    async (variables: Variables): Promise<Data | undefined> => {
      // A second press while the first is under way must not record twice.
      if (underWay.current) return undefined
      underWay.current = true
      setBusy(true)
      setFailure(undefined)
      const context = { purpose } satisfies OperationContext
      const result = await client
        .mutate({ mutation: mutation, variables, context, ...sent })
        .catch((error: unknown) => ({ data: undefined, error }))
      underWay.current = false
      const [failed] = failuresOf(result.error)
      if (shown.current) {
        setBusy(false)
        setFailure(failed)
      }
      return failed === undefined ? (result.data ?? undefined) : undefined
    },
    [client, mutation, purpose],
  )
  return { send, busy, failure }
}
