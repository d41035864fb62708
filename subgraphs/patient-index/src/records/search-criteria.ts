import { type NhsNumber, parseNhsNumber, PublicError } from '@crisis-record/subgraph-kit'
import { nameKey } from './name-key.js'

/** What the caller typed. UNVERIFIED: any of it may be missing, empty or nonsense. */
export interface SearchInput {
  readonly nhsNumber?: string | null | undefined
  readonly familyName?: string | null | undefined
  readonly givenName?: string | null | undefined
  readonly dateOfBirth?: string | null | undefined
}

export interface NumberCriteria {
  readonly by: 'NUMBER'
  readonly nhsNumber: NhsNumber
}

export interface NameCriteria {
  readonly by: 'NAME'
  readonly familyKey: string
  readonly givenKey: string | undefined
  readonly dateOfBirth: string
}

export type SearchCriteria = NumberCriteria | NameCriteria

const longestName = 100

/**
 * An NHS number alone, or family name and date of birth with a given name if known. Anything wider is refused, and so is a
 * mixture of both, since one of the two would have to be silently ignored. Nothing of an address is ever asked for: a match
 * would confirm to the searcher what may be withheld from them.
 */
export function parseSearchCriteria(input: SearchInput): SearchCriteria {
  const given = {
    nhsNumber: present(input.nhsNumber),
    familyName: present(input.familyName),
    givenName: present(input.givenName),
    dateOfBirth: present(input.dateOfBirth),
  }
  if (given.nhsNumber !== undefined) {
    if (given.familyName ?? given.givenName ?? given.dateOfBirth) throw new PublicError('SEARCH_INVALID')
    const nhsNumber = parseNhsNumber(given.nhsNumber)
    if (nhsNumber === undefined) throw new PublicError('NHS_NUMBER_INVALID')
    return { by: 'NUMBER', nhsNumber }
  }
  if (given.familyName === undefined || given.dateOfBirth === undefined) throw new PublicError('SEARCH_INVALID')
  return {
    by: 'NAME',
    familyKey: wholeName(given.familyName),
    givenKey: given.givenName === undefined ? undefined : wholeName(given.givenName),
    dateOfBirth: calendarDate(given.dateOfBirth),
  }
}

function present(raw: string | null | undefined): string | undefined {
  const trimmed = raw?.trim()
  return trimmed === undefined || trimmed === '' ? undefined : trimmed
}

/** Wild cards would turn a look-up into a list of people: a name is letters, marks, spaces, hyphens, apostrophes and full stops. */
function wholeName(raw: string): string {
  if (raw.length > longestName || !/^[\p{L}\p{M}\s'’‘`.-]+$/u.test(raw)) throw new PublicError('SEARCH_INVALID')
  const key = nameKey(raw)
  if (key === '') throw new PublicError('SEARCH_INVALID')
  return key
}

function calendarDate(raw: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw)) && new Date(raw).toISOString().slice(0, 10) === raw
  if (!valid) throw new PublicError('SEARCH_INVALID')
  return raw
}
