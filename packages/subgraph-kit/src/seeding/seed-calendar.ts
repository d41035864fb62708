const dayMs = 86_400_000

/** Dates counted back from the day of seeding, so that "3 days ago" is believable whenever a demo is made. Days are UTC days. */
export interface SeedCalendar {
  /** `at(3, '14:20')`: twenty past two, three days ago. Negative days are to come. */
  readonly at: (daysAgo: number, time: string) => Date
  /** `day(3)`: three days ago, as yyyy-mm-dd. */
  readonly day: (daysAgo: number) => string
  /** So many hours before the moment of seeding. */
  readonly hoursAgo: (hours: number) => Date
}

export function seedCalendar(now: Date): SeedCalendar {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return {
    at: (daysAgo, time) => {
      const at = new Date(`${new Date(midnight - daysAgo * dayMs).toISOString().slice(0, 10)}T${time}:00.000Z`)
      if (Number.isNaN(at.getTime())) throw new Error(`Not a time of day: ${time}`)
      return at
    },
    day: (daysAgo) => new Date(midnight - daysAgo * dayMs).toISOString().slice(0, 10),
    hoursAgo: (hours) => new Date(now.getTime() - hours * 3_600_000),
  }
}
