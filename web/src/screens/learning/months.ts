import { DateTime } from 'luxon'

const zone = 'Europe/London'
const offered = 24

/** Closed months, newest first, as `yyyy-mm`: the present one is not over, so it is not among them. */
export function closedMonths(now: Date): readonly string[] {
  const present = DateTime.fromJSDate(now, { zone }).startOf('month')
  return Array.from({ length: offered }, (_, index) => present.minus({ months: index + 1 }).toFormat('yyyy-MM'))
}

/** `2026-07` → `July 2026`. */
export function monthInWords(month: string): string {
  const at = DateTime.fromFormat(month, 'yyyy-MM', { zone, locale: 'en' })
  return at.isValid ? at.toFormat('LLLL yyyy') : month
}
