/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number

/** A calendar day, `yyyy-mm-dd`. */
export type Day = string

const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

let last: { readonly at: Instant; readonly day: Day } = { at: 0, day: '1970-01-01' }

/**
 * Days of birth and of review are days in England, whatever the clock of the machine says.
 * One request asks for the same instant hundreds of times, and formatting is slow, so the last answer is kept.
 */
export function dayInEngland(at: Instant): Day {
  if (at !== last.at) last = { at, day: england.format(at) }
  return last.day
}

/** A day that is in the calendar: not 30 February. */
export function isDay(raw: unknown): raw is Day {
  if (typeof raw !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(raw)) return false
  const at = Date.parse(`${raw}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(raw)
}

/** Whether someone born on a day has reached an age, in years. The day itself counts (Family Law Reform Act 1969 s.9). */
export function hasReachedAge(years: number, born: Day, today: Day): boolean {
  const anniversary = String(Number(born.slice(0, 4)) + years).padStart(4, '0') + born.slice(4)
  return today >= anniversary
}
