import { type ErrorCode, type NhsNumber, parseNhsNumber } from '@crisis-record/subgraph-kit'
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

/** Why something is no search. Counted; callers are told the code alone. */
export type SearchFault = 'INCOMPLETE' | 'BOTH' | 'WILD_CARD' | 'ONE_LETTER' | 'NOT_A_NAME' | 'NOT_A_DATE' | 'NUMBER_INVALID'

export interface NoSearch {
  readonly by: 'NOTHING'
  readonly fault: SearchFault
  readonly code: Extract<ErrorCode, 'SEARCH_INVALID' | 'NHS_NUMBER_INVALID'>
}

const longestName = 100

/**
 * An NHS number alone, or family name and date of birth with a given name if known. Anything wider is refused, and so is a
 * mixture of both, since one of the two would have to be silently ignored. Nothing of an address is ever asked for: a match
 * would confirm to the searcher what may be withheld from them.
 */
export function parseSearchCriteria(input: SearchInput): SearchCriteria | NoSearch {
  const given = {
    nhsNumber: present(input.nhsNumber),
    familyName: present(input.familyName),
    givenName: present(input.givenName),
    dateOfBirth: present(input.dateOfBirth),
  }
  if (given.nhsNumber !== undefined) {
    if (given.familyName ?? given.givenName ?? given.dateOfBirth) return no('BOTH')
    const nhsNumber = parseNhsNumber(given.nhsNumber)
    return nhsNumber === undefined ? { ...no('NUMBER_INVALID'), code: 'NHS_NUMBER_INVALID' } : { by: 'NUMBER', nhsNumber }
  }
  if (given.familyName === undefined || given.dateOfBirth === undefined) return no('INCOMPLETE')
  const fault = faultOfName(given.familyName) ?? (given.givenName === undefined ? undefined : faultOfName(given.givenName))
  if (fault !== undefined) return no(fault)
  const familyKey = nameKey(given.familyName)
  if (/^\p{Script=Latin}$/u.test(familyKey)) return no('ONE_LETTER')
  if (!isCalendarDate(given.dateOfBirth)) return no('NOT_A_DATE')
  return {
    by: 'NAME',
    familyKey,
    givenKey: given.givenName === undefined ? undefined : nameKey(given.givenName),
    dateOfBirth: given.dateOfBirth,
  }
}

function no(fault: SearchFault): NoSearch {
  return { by: 'NOTHING', fault, code: 'SEARCH_INVALID' }
}

function present(raw: string | null | undefined): string | undefined {
  const trimmed = raw?.trim()
  return trimmed === undefined || trimmed === '' ? undefined : trimmed
}

/** Wild cards would turn a look-up into a list of people: a name is letters, marks, spaces, hyphens, apostrophes and full stops. */
function faultOfName(raw: string): SearchFault | undefined {
  if (/[%_*?]/.test(raw)) return 'WILD_CARD'
  if (raw.length > longestName || !/^[\p{L}\p{M}\s'’‘`.-]+$/u.test(raw) || nameKey(raw) === '') return 'NOT_A_NAME'
  return undefined
}

function isCalendarDate(raw: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw)) && new Date(raw).toISOString().slice(0, 10) === raw
}
