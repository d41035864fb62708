const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  ...{ hourCycle: 'h23', timeZoneName: 'longOffset' },
})

/**
 * A moment as clocks in London show it, with the offset that says which of two equal times it is on the night they go back:
 * `2026-10-25T01:30:00+01:00`.
 */
export function londonTime(at: Date): string {
  const { year, month, day, hour, minute, second, timeZoneName } = partsOf(at)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${timeZoneName.replace('GMT', '') || '+00:00'}`
}

/** The day in London, yyyy-mm-dd. */
export function londonDay(at: Date): string {
  return londonTime(at).slice(0, 10)
}

/** For sentences: `25 October 2026, 01:30 (GMT+1)`. */
export function londonWords(at: Date): string {
  const { hour, minute } = partsOf(at)
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' }).format(at)
  return `${day}, ${hour}:${minute} (${londonTime(at).endsWith('+01:00') ? 'British Summer Time' : 'GMT'})`
}

function partsOf(at: Date) {
  const found = new Map<string, string>(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const part = (name: string) => found.get(name) ?? ''
  return {
    ...{ year: part('year'), month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute'), second: part('second'), timeZoneName: part('timeZoneName') },
  }
}
