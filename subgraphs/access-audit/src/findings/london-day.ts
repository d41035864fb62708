const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day where the partnership is, yyyy-mm-dd. */
export function londonDay(at: Date): string {
  return inLondon.format(at)
}
