import { type Day, hasReachedAge, isDay } from '../calendar.js'

/** In whose name a statement was made. */
export const authorities = ['PERSON', 'PERSON_GILLICK', 'ATTORNEY', 'DEPUTY', 'PARENTAL', 'BEST_INTERESTS'] as const
export type Authority = (typeof authorities)[number]

export function isAuthority(raw: string): raw is Authority {
  return (authorities as readonly string[]).includes(raw)
}

export type Voice = 'OWN' | 'ATTORNEY_OR_DEPUTY' | 'PARENTAL' | 'BEST_INTERESTS'

const voices: Readonly<Record<Authority, Voice>> = {
  PERSON: 'OWN',
  PERSON_GILLICK: 'OWN',
  ATTORNEY: 'ATTORNEY_OR_DEPUTY',
  DEPUTY: 'ATTORNEY_OR_DEPUTY',
  PARENTAL: 'PARENTAL',
  BEST_INTERESTS: 'BEST_INTERESTS',
}

export function voiceOf(authority: Authority): Voice {
  return voices[authority]
}

const ranks: Readonly<Record<Voice, number>> = { OWN: 3, ATTORNEY_OR_DEPUTY: 2, PARENTAL: 2, BEST_INTERESTS: 1 }

/** For withdrawing and closing: a statement yields to an authority of the same or a higher rank. */
export function rankOf(authority: Authority): number {
  return ranks[voiceOf(authority)]
}

const fromSixteen: ReadonlySet<Authority> = new Set(['PERSON', 'PERSON_GILLICK', 'ATTORNEY', 'DEPUTY', 'BEST_INTERESTS'])
const underSixteen: ReadonlySet<Authority> = new Set(['PERSON_GILLICK', 'PARENTAL', 'BEST_INTERESTS'])

/** Whether an authority may speak for someone of this age. `UNKNOWN` where the day of birth cannot be read. */
export function standing(authority: Authority, dateOfBirth: Day, today: Day): 'STANDS' | 'FALLS' | 'UNKNOWN' {
  if (!isDay(dateOfBirth)) return 'UNKNOWN'
  const standingNow = hasReachedAge(16, dateOfBirth, today) ? fromSixteen : underSixteen
  return standingNow.has(authority) ? 'STANDS' : 'FALLS'
}

/** Whether a statement made in one authority counts at every age at which one made in the other does. */
export function standsWherever(authority: Authority, other: Authority): boolean {
  return [fromSixteen, underSixteen].every((standing) => standing.has(authority) || !standing.has(other))
}

/** Whether a statement made in one authority may be withdrawn in another: not in a lower one. */
export function mayEnd(authority: Authority, statement: Authority): boolean {
  return rankOf(authority) >= rankOf(statement)
}
