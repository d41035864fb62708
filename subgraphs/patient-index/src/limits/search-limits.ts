import { createHash } from 'node:crypto'
import type { Clock } from '@crisis-record/subgraph-kit'

export type SearchLimit = 'TOO_MANY' | 'TOO_MANY_DIFFERENT' | 'NEIGHBOURING_NUMBERS'

export interface SearchLimits {
  /** Counts a search of a caller, or says which limit it would pass: then it is to be refused, and counts for nothing. */
  admit(caller: string, search: object): SearchLimit | undefined
}

export interface SearchLimitSettings {
  readonly perMinute: number
  /** Different ones: looking at the next page, or searching again for the same person, is none. */
  readonly differentPerHour: number
  /** Different NHS numbers close to each other, within ten minutes. */
  readonly neighbouring: number
}

interface Searched {
  readonly at: number
  /** Of what was searched for: names are not kept. */
  readonly sum: string
  /** The nine digits before the check digit, of a search by number. */
  readonly serial: number | undefined
}

const [minute, tenMinutes, hour] = [60_000, 600_000, 3_600_000]
/** Numbers handed out one after the other differ by so little. */
const near = 20
/** Callers watched at a time; the least active are forgotten first. */
const callersKept = 10_000

/**
 * Keeps one caller from working through names, days or numbers. Far above what one person does who looks for people in crisis, far below what
 * makes a list of the population. Each process counts for itself.
 */
export function createSearchLimits(settings: SearchLimitSettings, clock: Clock): SearchLimits {
  const callers = new Map<string, readonly Searched[]>()
  return {
    admit(caller, search) {
      const at = clock.now().getTime()
      const before = (callers.get(caller) ?? []).filter((one) => at - one.at < hour)
      const one: Searched = { at, sum: sumOf(search), serial: serialOf(search) }
      const limit = passes(before, one, settings)
      // Of the same search the latest counts, and those of the last minute, of which there are few.
      const kept = before.filter((other) => other.sum !== one.sum || at - other.at < minute)
      // Taken out first, so that the order is that of their latest searches.
      callers.delete(caller)
      callers.set(caller, limit === undefined ? [...kept, one] : before)
      const [longestAgo] = callers.keys()
      if (callers.size > callersKept && longestAgo !== undefined) callers.delete(longestAgo)
      return limit
    },
  }
}

function passes(before: readonly Searched[], one: Searched, settings: SearchLimitSettings): SearchLimit | undefined {
  if (before.filter(({ at }) => one.at - at < minute).length >= settings.perMinute) return 'TOO_MANY'
  const others = new Map(before.filter(({ sum }) => sum !== one.sum).map((other) => [other.sum, other]))
  if (others.size >= settings.differentPerHour) return 'TOO_MANY_DIFFERENT'
  const { serial } = one
  if (serial === undefined) return undefined
  const neighbours = [...others.values()].filter(
    (other) => other.serial !== undefined && one.at - other.at < tenMinutes && Math.abs(other.serial - serial) <= near,
  )
  return neighbours.length >= settings.neighbouring ? 'NEIGHBOURING_NUMBERS' : undefined
}

function sumOf(search: object): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(search).sort()))
    .digest('base64url')
}

function serialOf(search: object): number | undefined {
  const digits = 'nhsNumber' in search && typeof search.nhsNumber === 'string' ? search.nhsNumber.replace(/\D/g, '') : ''
  return digits.length === 10 ? Number(digits.slice(0, 9)) : undefined
}
