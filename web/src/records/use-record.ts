import { useApolloClient } from '@apollo/client/react'
import type { Purpose } from '@crisis-record/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type OperationContext, sent } from '../api/client.js'
import { failuresOf } from '../api/failures.js'
import { fieldsOf, type RecordLayout } from './layouts.js'
import { openRecord, partOperations } from './operations.js'
import type { Panel } from './panel.js'
import { failuresAt, readAnswer, type RecordOnPage, type Refusal, withPart } from './record-answer.js'
import { byKeeper, type Keeper, recordFields } from './record-fields.js'
import type { RecordField } from './record-patient.js'

interface Asked {
  readonly nhsNumber: string
  readonly purpose: Purpose
  readonly layout: RecordLayout
}

interface OnScreen extends RecordOnPage {
  readonly refused?: Refusal['refused']
  /** Once everything was answered. */
  readonly answeredAt?: Date
}

interface RecordOnScreen extends OnScreen {
  /** Asks the agencies of this panel that did not answer, and no others, for all they were asked for. */
  readonly retry: (panel: Panel) => void
  readonly refresh: () => void
}

const nothingYet: OnScreen = { answer: undefined, awaited: new Set() }

/**
 * Opens the record, then asks each kind of agency by an operation of its own: who answers is shown, whoever else is waited for.
 * Lives and dies with its screen.
 */
export function useRecord({ nhsNumber, purpose, layout }: Asked): RecordOnScreen {
  const client = useApolloClient()
  const [record, setRecord] = useState<OnScreen>(nothingYet)
  // An answer that was overtaken, by a refresh or another screen, is dropped.
  const turn = useRef(0)

  const ask = useCallback(
    async (kind: Keeper, fields: readonly RecordField[]) => {
      const mine = turn.current
      const variables = { nhsNumber, ...Object.fromEntries(fields.map((field) => [field, true])) }
      const context = { purpose } satisfies OperationContext
      const { data, error } = await client
        .query({ ...sent, query: partOperations[kind], variables, context })
        .catch((failure: unknown) => ({ data: undefined, error: failure }))
      if (mine !== turn.current) return
      setRecord((old) => {
        if (old.answer === undefined) return old
        const awaited = new Set([...old.awaited].filter((field) => !fields.includes(field)))
        const answer = withPart(old.answer, fields, { patient: data?.patient, failures: failuresOf(error) })
        return { answer, awaited, ...(awaited.size === 0 ? { answeredAt: new Date() } : {}) }
      })
    },
    [client, nhsNumber, purpose],
  )

  const refresh = useCallback(async () => {
    const mine = ++turn.current
    setRecord(nothingYet)
    const context = { purpose } satisfies OperationContext
    const variables = { nhsNumber, overrides: layout.overrides }
    const { data, error } = await client
      .query({ ...sent, query: openRecord, variables, context })
      .catch((failure: unknown) => ({ data: undefined, error: failure }))
    if (mine !== turn.current) return
    const answer = readAnswer(data?.patient, failuresOf(error))
    if ('refused' in answer) return void setRecord({ ...nothingYet, refused: answer.refused })
    const fields = fieldsOf(layout)
    setRecord({ answer, awaited: new Set(fields), ...(fields.length === 0 ? { answeredAt: new Date() } : {}) })
    for (const [kind, asked] of byKeeper(fields)) void ask(kind, asked)
  }, [client, nhsNumber, purpose, layout, ask])

  useEffect(() => {
    void refresh()
    return () => void turn.current++
  }, [refresh])

  const retry = useCallback(
    ({ fields }: Panel) => {
      const { answer } = record
      if (answer === undefined) return
      const failed = (field: RecordField) => failuresAt(answer, field).length > 0 && !record.awaited.has(field)
      const kinds = new Set<Keeper>(fields.filter(failed).map((field) => recordFields[field].kind))
      const again = fieldsOf(layout).filter((field) => kinds.has(recordFields[field].kind) && failed(field))
      setRecord((old) => ({ ...old, awaited: new Set([...old.awaited, ...again]) }))
      for (const [kind, asked] of byKeeper(again)) void ask(kind, asked)
    },
    [record, layout, ask],
  )
  return { ...record, retry, refresh: () => void refresh() }
}
