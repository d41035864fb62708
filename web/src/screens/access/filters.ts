import { type DayParts, endOfDayInstant, isBlank, noDay, readDay, startOfDayInstant } from '../../forms/day-parts.js'
import type { Fault } from '../../forms/faults.js'
import { text } from './text.js'

export interface TypedFilters {
  readonly from: DayParts
  readonly to: DayParts
  readonly role: string
  readonly organisation: string
}

export const noFilters: TypedFilters = { from: noDay, to: noDay, role: '', organisation: '' }

/** As the API takes them: what is absent narrows nothing. */
export interface Filters {
  readonly from?: string
  readonly to?: string
  readonly role?: string
  readonly organisation?: string
}

export type ReadFilters = { readonly filters: Filters } | { readonly faults: readonly Fault[] }

export function readFilters(typed: TypedFilters): ReadFilters {
  const from = readDay(typed.from)
  const to = readDay(typed.to)
  const faults = [
    ...(from === undefined && !isBlank(typed.from) ? [{ field: 'from', message: text.faults.from }] : []),
    ...(to === undefined && !isBlank(typed.to) ? [{ field: 'to', message: text.faults.to }] : []),
    ...(from !== undefined && to !== undefined && from > to ? [{ field: 'from', message: text.faults.order }] : []),
  ]
  if (faults.length > 0) return { faults }
  return {
    filters: {
      ...(from === undefined ? {} : { from: startOfDayInstant(from) }),
      ...(to === undefined ? {} : { to: endOfDayInstant(to) }),
      ...(typed.role === '' ? {} : { role: typed.role }),
      ...(typed.organisation === '' ? {} : { organisation: typed.organisation }),
    },
  }
}
