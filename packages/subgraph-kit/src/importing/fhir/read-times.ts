import { DateTime } from 'luxon'
import type { Faults } from './element-fault.js'

const zone = 'Europe/London'
/** Luxon takes 24:00 and any offset, which are times that nobody wrote; and before 1900 nothing was recorded of anybody who is cared for. */
const instant = /^(?:19|2\d)\d{2}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/
const day = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/
const monthOrYear = /^(?:19|2\d)\d{2}(?:-\d{2})?$/

interface Written {
  readonly element: string
  readonly value: string | undefined
}

/**
 * When something was, as FHIR writes it: with seconds and zone, or a day, which begins in England. A month or a year is refused, and so is the future.
 * Undefined where nothing is said.
 */
export function readMoment(
  { element, value }: Written,
  { now, faults }: { readonly now: Date; readonly faults: Faults },
): Date | null | undefined {
  if (value === undefined) return undefined
  const at = day.test(value) ? DateTime.fromISO(value, { zone }) : instant.test(value) ? DateTime.fromISO(value) : undefined
  if (at?.isValid !== true) return faults.add(element, 'is no day, and no time with seconds and zone')
  if (at.toMillis() > now.getTime()) return faults.add(element, 'lies in the future')
  return at.toJSDate()
}

/**
 * When something happened that is told by the minute: with seconds and zone, since a day alone would say midnight. What is only planned may lie `ahead`.
 * Null where nothing is said, or where what is said is refused.
 */
export function readInstant(
  { element, value, ahead = false }: Written & { readonly ahead?: boolean },
  { now, faults }: { readonly now: Date; readonly faults: Faults },
): Date | null {
  if (value === undefined) return null
  const at = instant.test(value) ? DateTime.fromISO(value) : undefined
  if (at?.isValid !== true) return faults.add(element, 'is no time with seconds and zone')
  if (!ahead && at.toMillis() > now.getTime()) return faults.add(element, 'lies in the future')
  return at.toJSDate()
}

/** A day and no more, as a table says it. What is only planned may lie `ahead`. Null where nothing is said, or where what is said is refused. */
export function readDate(
  { element, value, ahead = false }: Written & { readonly ahead?: boolean },
  { now, faults }: { readonly now: Date; readonly faults: Faults },
): string | null {
  if (value === undefined) return null
  const at = day.test(value) ? DateTime.fromISO(value, { zone }) : undefined
  if (at?.isValid !== true) return faults.add(element, 'is no day: year, month and day')
  return !ahead && at.toMillis() > now.getTime() ? faults.add(element, 'lies in the future') : at.toISODate()
}

/** The day in England. A month or a year stands for its first day. */
export function readDay({ element, value }: Written, faults: Faults): string | null {
  if (value === undefined) return null
  const at = instant.test(value)
    ? DateTime.fromISO(value, { zone })
    : day.test(value) || monthOrYear.test(value)
      ? DateTime.fromISO(value)
      : undefined
  return at?.isValid === true ? at.toISODate() : faults.add(element, 'is no date')
}

/** Whether the day is over in England; what cannot be read is not. */
export function isPast(value: string | undefined, now: Date): boolean {
  if (value === undefined) return false
  const end = day.test(value) ? DateTime.fromISO(value, { zone }).endOf('day') : DateTime.fromISO(value, { zone })
  return end.isValid && end.toMillis() < now.getTime()
}
