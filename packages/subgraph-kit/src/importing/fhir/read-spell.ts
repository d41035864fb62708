import type { Faults } from './element-fault.js'
import { refuseDisorder } from './in-order.js'
import { readInstant } from './read-times.js'

export interface Spell {
  readonly start: Date
  /** Null: it has not ended, or it is not said when. */
  readonly end: Date | null
}

/** From when to when something was, by the minute. Its beginning must be known. */
export function readSpell(
  element: string,
  period: { readonly start?: string | undefined; readonly end?: string | undefined } | undefined,
  about: { readonly now: Date; readonly faults: Faults },
): Spell | null {
  const start = readInstant({ element: `${element}.start`, value: period?.start }, about)
  const end = readInstant({ element: `${element}.end`, value: period?.end }, about)
  if (period?.start === undefined) return about.faults.add(`${element}.start`, 'is missing: when it began must be known')
  refuseDisorder(about.faults, [`${element}.start`, start], [`${element}.end`, end])
  return start === null ? null : { start, end }
}
