import type { Instant } from '@crisis-record/policy'

/** A FHIR dateTime as the span it stands for: from its first instant to just after its last. */
export interface Span {
  readonly from: Instant
  readonly until: Instant
  readonly precision: 'DAY' | 'INSTANT'
}

const instant = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.([0-9]{1,9}))?(?:Z|[+-][0-9]{2}:[0-9]{2})$/
const day = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/

/**
 * A day is one in England; a time must say its zone. Undefined for a month or a year, which are too coarse to say what came first,
 * and for what is in no calendar.
 */
export function readSpan(raw: string): Span | undefined {
  if (day.test(raw)) {
    const [from, until] = [midnight(raw, 0), midnight(raw, 1)]
    return from === undefined || until === undefined ? undefined : { from, until, precision: 'DAY' }
  }
  const found = instant.exec(raw)
  if (found === null || midnight(raw.slice(0, 10), 0) === undefined) return undefined
  const from = Date.parse(raw)
  // To the millisecond at most, as we keep time: the span of a coarser one is the whole second it names.
  return Number.isNaN(from) ? undefined : { from, until: from + (found[1] === undefined ? 1000 : 1), precision: 'INSTANT' }
}

const londonHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

function midnight(written: string, daysOn: number): Instant | undefined {
  const first = Date.parse(`${written}T00:00:00Z`)
  if (Number.isNaN(first) || !new Date(first).toISOString().startsWith(written)) return undefined
  const utc = first + daysOn * 86_400_000
  // Clocks change at one in the morning UTC, so at midnight UTC it is midnight or one o'clock in England.
  return utc - Number(londonHour.format(utc)) * 3_600_000
}
