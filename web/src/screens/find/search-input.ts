import { type NhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { DateTime } from 'luxon'
import { text } from './text.js'

export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

export interface Typed {
  readonly words: string
  readonly dateOfBirth: DateParts
}

export type NumberCheck =
  { readonly state: 'none' | 'valid' | 'wrong-check-digit' | 'too-long' } | { readonly state: 'typing'; readonly digits: number }

export interface NameSearch {
  readonly familyName: string
  readonly dateOfBirth: string
  readonly givenName?: string
}

export type SearchFault = { readonly field: 'words' | 'dateOfBirth'; readonly message: string }

export type Search =
  | { readonly kind: 'number'; readonly nhsNumber: NhsNumber }
  | { readonly kind: 'name'; readonly input: NameSearch }
  | { readonly kind: 'fault'; readonly faults: readonly SearchFault[] }

/** What the box holds while it is typed, where it looks like a number. */
export function checkNumber(words: string): NumberCheck {
  if (!looksLikeNumber(words)) return { state: 'none' }
  const digits = words.replace(/[^0-9]/g, '').length
  if (digits < 10) return { state: 'typing', digits }
  if (digits > 10) return { state: 'too-long' }
  return { state: parseNhsNumber(words.trim()) === undefined ? 'wrong-check-digit' : 'valid' }
}

/** What is to be searched for, or every fault in what was typed. */
export function readSearch(typed: Typed, options: { readonly byName: boolean; readonly now: Date }): Search {
  const words = typed.words.trim()
  if (looksLikeNumber(words) || (!options.byName && words !== '')) return readNumber(words)
  if (words === '')
    return { kind: 'fault', faults: [{ field: 'words', message: options.byName ? text.errors.empty : text.errors.emptyNumberOnly }] }
  if (/[*?%]/.test(words)) return { kind: 'fault', faults: [{ field: 'words', message: text.errors.wildCard }] }
  const date = readDate(typed.dateOfBirth, options.now)
  if ('fault' in date) return { kind: 'fault', faults: [{ field: 'dateOfBirth', message: date.fault }] }
  const [familyName = '', givenName = ''] = words.split(',').map((part) => part.trim())
  return { kind: 'name', input: { familyName, dateOfBirth: date.iso, ...(givenName === '' ? {} : { givenName }) } }
}

function readNumber(words: string): Search {
  const nhsNumber = parseNhsNumber(words)
  if (nhsNumber !== undefined) return { kind: 'number', nhsNumber }
  const { state } = checkNumber(words)
  return { kind: 'fault', faults: [{ field: 'words', message: state === 'wrong-check-digit' ? text.errors.wrong : text.errors.length }] }
}

function readDate({ day, month, year }: DateParts, now: Date): { readonly iso: string } | { readonly fault: string } {
  if ([day, month, year].every((part) => part.trim() === '')) return { fault: text.errors.dateMissing }
  const date = DateTime.fromISO(`${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`)
  if (!date.isValid) return { fault: text.errors.dateWrong }
  return date.toMillis() > now.getTime() ? { fault: text.errors.dateFuture } : { iso: date.toISODate() }
}

function looksLikeNumber(words: string): boolean {
  return /^[\d\s-]*\d[\d\s-]*$/.test(words)
}
