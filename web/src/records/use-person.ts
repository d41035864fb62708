import type { OperationVariables } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { Purpose } from '@crisis-record/contract'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type OperationContext, sent } from '../api/client.js'
import { type Failure, failuresOf } from '../api/failures.js'
import { type Answer, readAnswer, type Refusal } from './record-answer.js'

type ForPerson<Patient, Variables> = TypedDocumentNode<{ patient: Patient | null }, Variables>

export interface PersonOnScreen<Patient> {
  /** Undefined while it is awaited for the first time. */
  readonly answer: Answer<Patient> | Refusal | undefined
  /** Asks again. What is shown stays until a better answer comes: forms lie under it. Gives why it did not come. */
  readonly refresh: () => Promise<Failure | undefined>
}

/** One operation about one person, for screens other than the record. Lives and dies with its screen. */
export function usePerson<Patient, Variables extends OperationVariables>(
  operation: ForPerson<Patient, Variables>,
  { purpose, variables }: { readonly purpose: Purpose; readonly variables: Variables },
): PersonOnScreen<Patient> {
  const client = useApolloClient()
  const [answer, setAnswer] = useState<Answer<Patient> | Refusal | undefined>(undefined)
  const shown = useRef(true)
  // The variables as they were last given: a new object with the same content asks for nothing new.
  const key = JSON.stringify(variables)
  const latest = useRef({ key, variables })
  latest.current = { key, variables }

  const refresh = useCallback(async () => {
    const asked = latest.current
    const context = { purpose } satisfies OperationContext
    const result = await client
      .query({ ...sent, query: operation, variables: asked.variables, context })
      .catch((error: unknown) => ({ data: undefined, error }))
    const next = readAnswer(result.data?.patient, failuresOf(result.error))
    // Gone, or asked for something else since.
    if (!shown.current || asked.key !== latest.current.key) return undefined
    setAnswer((old) => ('refused' in next && old !== undefined && 'patient' in old ? old : next))
    return 'refused' in next ? next.refused : undefined
  }, [client, operation, purpose])

  useEffect(() => {
    shown.current = true
    setAnswer(undefined)
    void refresh()
    return () => void (shown.current = false)
  }, [refresh, key])
  return { answer, refresh }
}
