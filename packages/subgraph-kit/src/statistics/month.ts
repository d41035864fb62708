/** A month in England, `yyyy-mm`. They sort as text. */
export type Month = string

const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit' })

export function monthOf(at: Date): Month {
  const parts = new Map(england.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}`
}

/** No database knows a year 0. */
export function isMonth(raw: string): raw is Month {
  return /^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])$/.test(raw)
}

export function monthAfter(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`
}

const mostYears = 3

/** Both ends are months, in this order, and not more than three years apart. */
export function isRangeOfMonths(from: Month, to: Month): boolean {
  return isMonth(from) && isMonth(to) && from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < mostYears
}
