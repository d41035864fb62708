import { DateTime } from 'luxon'

/** Dates are shown in the zone of the service, whatever the zone of the machine. */
const zone = 'Europe/London'
/** `en`, not `en-GB`: the latter writes "Sept", the NHS writes "Sep". */
const locale = 'en'
const notKnown = 'date not known'

/** ISO 8601 date or instant → `14 Jul 2026`. */
export function formatDate(iso: string): string {
  const at = parse(iso)
  return at.isValid ? at.toFormat('d MMM yyyy') : notKnown
}

/** ISO 8601 instant → `14 Jul 2026, 03:05`. */
export function formatDateTime(iso: string): string {
  const at = parse(iso)
  return at.isValid ? at.toFormat('d MMM yyyy, HH:mm') : notKnown
}

/** Instant → `03:05`. */
export function formatTime(at: Date): string {
  return DateTime.fromJSDate(at, { zone }).toFormat('HH:mm')
}

/** How long ago, in words: `5 minutes ago`, `yesterday`, `3 weeks ago`, `in 2 months`. Whole days are days of the calendar. */
export function ageInWords(iso: string, now: Date): string {
  const then = parse(iso)
  if (!then.isValid) return notKnown
  const today = DateTime.fromJSDate(now, { zone })
  const days = wholeDaysSince(iso, now)
  if (days === 0) return hasTime(iso) ? withinTheDay(today.diff(then, 'minutes').minutes) : 'today'
  if (days === 1) return 'yesterday'
  if (days === -1) return 'tomorrow'
  const span = spanInWords(Math.abs(days), days > 0 ? today.diff(then, ['years', 'months']) : then.diff(today, ['years', 'months']))
  return days > 0 ? `${span} ago` : `in ${span}`
}

/** Days of the calendar; negative where it is still to come. */
export function wholeDaysSince(iso: string, now: Date): number {
  return Math.round(DateTime.fromJSDate(now, { zone }).startOf('day').diff(parse(iso).startOf('day'), 'days').days)
}

/** What is left until an instant, in whole minutes: `5 h 12 min`; nothing is rounded up, since the time limits something. */
export function timeUntil(iso: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((parse(iso).toMillis() - now.getTime()) / 60_000))
  const hours = Math.floor(minutes / 60)
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`
}

export interface CalendarMonth {
  /** `Jul 2026` */
  readonly words: string
  /** Milliseconds since the epoch: the first of it, and the first that is not in it. */
  readonly start: number
  readonly end: number
}

/** The last so many months of the calendar, oldest first, that of `now` included. */
export function calendarMonths(now: Date, howMany: number): readonly CalendarMonth[] {
  const present = DateTime.fromJSDate(now, { zone }).setLocale(locale).startOf('month')
  return Array.from({ length: howMany }, (_, index) => {
    const start = present.minus({ months: howMany - 1 - index })
    return { words: start.toFormat('LLL yyyy'), start: start.toMillis(), end: start.plus({ months: 1 }).toMillis() }
  })
}

/** True once the day is over. */
export function isPast(isoDate: string, now: Date): boolean {
  const day = parse(isoDate)
  return day.isValid && day.endOf('day').toMillis() < now.getTime()
}

/** Age at a moment, as on an NHS patient banner: `81y`, under two years `14m`, under a month `9d`. */
export function ageAt(dateOfBirth: string, at: Date): string {
  const born = parse(dateOfBirth)
  if (!born.isValid) return 'age not known'
  const { years, months, days } = DateTime.fromJSDate(at, { zone }).diff(born, ['years', 'months', 'days'])
  if (years >= 2) return `${years}y`
  const inMonths = years * 12 + months
  return inMonths >= 1 ? `${inMonths}m` : `${Math.max(0, Math.floor(days))}d`
}

export function startOfDay(isoDate: string): Date {
  return parse(isoDate).toJSDate()
}

function parse(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone, locale })
}

function hasTime(iso: string): boolean {
  return iso.includes('T')
}

function withinTheDay(minutes: number): string {
  if (minutes < -1) return 'later today'
  if (minutes < 2) return 'just now'
  if (minutes < 60) return `${Math.floor(minutes)} minutes ago`
  return count(Math.floor(minutes / 60), 'hour') + ' ago'
}

function spanInWords(days: number, exact: { years: number; months: number }): string {
  if (days < 14) return count(days, 'day')
  const months = exact.years * 12 + Math.floor(exact.months)
  if (months < 2) return count(Math.floor(days / 7), 'week')
  return months < 24 ? count(months, 'month') : count(exact.years, 'year')
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}
