import type { AgencyKind, Category } from '@crisis-record/contract'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { ComponentType, ReactNode } from 'react'
import type { PanelField, RecordPatient, Sharing } from './record-patient.js'

export type AskAgain = TypedDocumentNode<{ patient: Partial<RecordPatient> | null }, { nhsNumber: string }>

/** One part of the record: one field of `Patient`, how it is shown, and the operation that asks for it alone. */
export interface Panel {
  readonly id: string
  readonly field: PanelField
  readonly title: string
  /** Whom to contact, in words. */
  readonly keeper: string
  readonly kind: AgencyKind
  readonly category: Category
  /** Nobody learns from a notice here that something exists: one text, whatever the reason. */
  readonly quiet: boolean
  /** What is said when there is nothing. */
  readonly none: string
  readonly again: AskAgain
  /** The field's value is there and says that there is nothing to show. */
  readonly isEmpty: (patient: RecordPatient) => boolean
  readonly render: (patient: RecordPatient) => ReactNode
}

type Value<F extends PanelField> = NonNullable<RecordPatient[F]>

interface Definition<F extends PanelField> extends Omit<Panel, 'field' | 'isEmpty' | 'render' | 'quiet'> {
  readonly field: F
  readonly quiet?: boolean
  readonly isNone: (value: Value<F>) => boolean
  readonly View: ComponentType<{ value: Value<F>; sharing: Sharing }>
}

export function definePanel<F extends PanelField>(definition: Definition<F>): Panel {
  const { field, isNone, View, quiet = false, ...rest } = definition
  return {
    ...rest,
    field,
    quiet,
    isEmpty: (patient) => {
      const value = patient[field]
      return isPresent(value) && isNone(value)
    },
    render: (patient) => {
      const value = patient[field]
      return isPresent(value) ? <View value={value} sharing={patient.sharing ?? []} /> : null
    },
  }
}

export function isEmptyList(value: readonly unknown[]): boolean {
  return value.length === 0
}

function isPresent<T>(value: T): value is NonNullable<T> {
  return (value ?? undefined) !== undefined
}
