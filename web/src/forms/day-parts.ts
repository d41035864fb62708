import { DateTime } from 'luxon'

/** A day as it is typed into three boxes. */
export interface DayParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

export const noDay: DayParts = { day: '', month: '', year: '' }
const zone = 'Europe/London'

export function isBlank({ day, month, year }: DayParts): boolean {
  return [day, month, year].every((part) => part.trim() === '')
}

/** `2026-07-14`; undefined where there is no such day. */
export function readDay({ day, month, year }: DayParts): string | undefined {
  if (!/^\d{4}$/.test(year.trim()) || !/^\d{1,2}$/.test(month.trim()) || !/^\d{1,2}$/.test(day.trim())) return undefined
  const date = DateTime.fromISO(`${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`, { zone })
  return date.isValid ? date.toISODate() : undefined
}

/** The moment a day begins in the service's zone, as the API takes it. */
export function startOfDayInstant(isoDate: string): string {
  return instant(DateTime.fromISO(isoDate, { zone }).startOf('day'))
}

/** The moment the day after begins: an end that includes the whole day. */
export function endOfDayInstant(isoDate: string): string {
  return instant(DateTime.fromISO(isoDate, { zone }).startOf('day').plus({ days: 1 }))
}

/** A day and a time of the day (`14:05`) in the service's zone; undefined where either is none. */
export function readMoment(parts: DayParts, time: string): string | undefined {
  const day = readDay(parts)
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim())
  if (day === undefined || clock === null) return undefined
  return instant(DateTime.fromISO(day, { zone }).set({ hour: Number(clock[1]), minute: Number(clock[2]) }))
}

function instant(at: DateTime): string {
  return at.toJSDate().toISOString()
}
