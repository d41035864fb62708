import { parseNhsNumber } from '@crisis-record/contract'
import { type DayParts, endOfDayInstant, isBlank, noDay, readDay, startOfDayInstant } from '../../forms/day-parts.js'
import type { Fault } from '../../forms/faults.js'
import { text } from './text.js'
import type { Criteria } from './use-audit-search.js'

export interface TypedCriteria {
  readonly nhsNumber: string
  readonly caller: string
  readonly from: DayParts
  readonly to: DayParts
}

export const noCriteria: TypedCriteria = { nhsNumber: '', caller: '', from: noDay, to: noDay }

export function readCriteria(typed: TypedCriteria): { readonly criteria: Criteria } | { readonly faults: readonly Fault[] } {
  const say = text.search.faults
  const nhsNumber = parseNhsNumber(typed.nhsNumber)
  const caller = typed.caller.trim()
  const [from, to] = [readDay(typed.from), readDay(typed.to)]
  // Days alone would be the whole audit: without a person or a member of staff, both ends are needed.
  const empty = typed.nhsNumber.trim() === '' && caller === '' && (isBlank(typed.from) || isBlank(typed.to))
  const faults = [
    ...(empty ? [{ field: 'nhsNumber', message: say.empty }] : []),
    ...(nhsNumber === undefined && typed.nhsNumber.trim() !== '' ? [{ field: 'nhsNumber', message: say.nhsNumber }] : []),
    ...(from === undefined && !isBlank(typed.from) ? [{ field: 'from', message: say.from }] : []),
    ...(to === undefined && !isBlank(typed.to) ? [{ field: 'to', message: say.to }] : []),
    ...(from !== undefined && to !== undefined && from > to ? [{ field: 'from', message: say.order }] : []),
  ]
  if (faults.length > 0) return { faults }
  return {
    criteria: {
      ...(nhsNumber === undefined ? {} : { nhsNumber }),
      ...(caller === '' ? {} : { caller }),
      ...(from === undefined ? {} : { from: startOfDayInstant(from) }),
      ...(to === undefined ? {} : { to: endOfDayInstant(to) }),
    },
  }
}
