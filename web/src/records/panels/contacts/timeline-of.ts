import { calendarMonths } from '../../../elements/dates.js'
import type { Contact } from './contact.js'

export interface TimelineRow {
  readonly agency: string
  /** What kinds of contact there were, in words. */
  readonly kinds: readonly string[]
  /** Where each lies between the first of the months (0) and the end of the last (1). */
  readonly marks: readonly number[]
  /** How many in each month. */
  readonly counts: readonly number[]
}

export interface Timeline {
  /** The last twelve, the present one included, as `Jul 2026`. */
  readonly months: readonly string[]
  /** Who saw the person last stands first. */
  readonly rows: readonly TimelineRow[]
}

/** Contacts of twelve months by agency. What is planned, or older, is not in it. Pure. */
export function timelineOf(contacts: readonly Contact[], now: Date): Timeline {
  const months = calendarMonths(now, 12)
  const begins = months[0]?.start ?? 0
  const ends = months.at(-1)?.end ?? 0
  const lately = contacts.map((contact) => ({ ...contact, time: Date.parse(contact.at) }))
  const within = lately.filter(({ time }) => time >= begins && time <= now.getTime())
  const agencies = [...new Set(within.map(({ item }) => item.source.name))]
  return {
    months: months.map(({ words }) => words),
    rows: agencies.map((agency) => {
      const own = within.filter(({ item }) => item.source.name === agency)
      return {
        agency,
        kinds: [...new Set(own.map(({ kind }) => kind))],
        marks: own.map(({ time }) => (time - begins) / (ends - begins)),
        counts: months.map(({ start, end }) => own.filter(({ time }) => time >= start && time < end).length),
      }
    }),
  }
}
