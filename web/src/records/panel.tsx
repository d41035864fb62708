import type { ComponentType, ReactNode } from 'react'
import type { PanelField, RecordPatient, Sharing } from './record-patient.js'

/** One part of the record page: one or several fields of `Patient`, shown together. */
export interface Panel {
  readonly id: string
  readonly title: string
  readonly fields: readonly PanelField[]
  /** What is said when there is nothing. */
  readonly none: string
  /** The field's value is there and says that there is nothing to show here. */
  readonly isEmpty: (patient: RecordPatient, field: PanelField) => boolean
  readonly render: (patient: RecordPatient) => ReactNode
}

export interface ViewProperties<F extends PanelField> {
  readonly value: NonNullable<RecordPatient[F]>
  readonly sharing: Sharing
}

interface OfOneField<F extends PanelField> extends Pick<Panel, 'id' | 'title' | 'none'> {
  readonly field: F
  /** Absent for a list: it is none where it is empty. */
  readonly isNone?: (value: NonNullable<RecordPatient[F]>) => boolean
  readonly View: ComponentType<ViewProperties<F>>
}

export function definePanel<F extends PanelField>({ field, isNone = isEmptyList, View, ...rest }: OfOneField<F>): Panel {
  return {
    ...rest,
    fields: [field],
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

interface OfSeveralFields extends Pick<Panel, 'id' | 'title' | 'none' | 'fields'> {
  /** Absent: lists, all of whose items are shown. */
  readonly isEmpty?: Panel['isEmpty']
  readonly View: ComponentType<{ patient: RecordPatient; sharing: Sharing }>
}

/** What several agencies hold of one kind of thing, in one place. Each agency's share can be missing apart from the others'. */
export function defineJoinedPanel({ isEmpty = hasEmptyList, View, ...rest }: OfSeveralFields): Panel {
  return { ...rest, isEmpty, render: (patient) => <View patient={patient} sharing={patient.sharing ?? []} /> }
}

function hasEmptyList(patient: RecordPatient, field: PanelField): boolean {
  return isEmptyList(patient[field])
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isPresent<T>(value: T): value is NonNullable<T> {
  return (value ?? undefined) !== undefined
}
