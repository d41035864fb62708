import type { SeedCalendar } from '../seeding/seed-calendar.js'
import type { SyntheticPerson } from '../seeding/population/synthetic-person.js'

export interface RowsOfLives {
  readonly people: readonly SyntheticPerson[]
  readonly calendar: SeedCalendar
  /** Fields that may hold a day to come, or one that somebody did not live to see. */
  readonly mayBeToCome?: readonly string[]
}

/** What rows of a seed say of a time when the person was not born, had died, or that was yet to come: `9990010008 endedAt`, one each. */
export function outsideLife(rows: Iterable<{ readonly nhsNumber: string }>, { people, calendar, mayBeToCome = [] }: RowsOfLives): string[] {
  const lives = new Map(
    people.map(({ nhsNumber, dateOfBirth, deceasedDaysAgo = 0 }) => [nhsNumber as string, [dateOfBirth, calendar.day(deceasedDaysAgo)]]),
  )
  return [...rows].flatMap(({ nhsNumber, ...row }) => {
    const [born = '', over = ''] = lives.get(nhsNumber) ?? []
    const outside = (value: unknown) => daysIn(value).some((day) => day < born || day > over)
    return Object.entries(row)
      .filter(([field, value]) => !mayBeToCome.includes(field) && (born === '' || outside(value)))
      .map(([field]) => `${nhsNumber} ${field}`)
  })
}

/** The days of dates and texts that are days, however deep. */
function daysIn(value: unknown): string[] {
  if (value instanceof Date) return [value.toISOString().slice(0, 10)]
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) ? [value.slice(0, 10)] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : []
}
