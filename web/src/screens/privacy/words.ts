import { formatNhsNumber, isPurpose, isRole, parseNhsNumber } from '@crisis-record/contract'
import { purposeWords, roleWords } from '../../elements/words.js'
import { text } from './text.js'

export const roleInWords = (role: string) => (isRole(role) ? roleWords[role] : role)
export const purposeInWords = (purpose: string) => (isPurpose(purpose) ? purposeWords[purpose].name : purpose)

export function numberInWords(nhsNumber: string): string {
  const parsed = parseNhsNumber(nhsNumber)
  return parsed === undefined ? nhsNumber : formatNhsNumber(parsed)
}

/** A code we have no words for is shown as it came. */
function lookUp(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}

export const findingInWords = (kind: string) => lookUp(text.finding.kinds, kind)
export const stateInWords = (state: string) => lookUp(text.states, state)

/** What an entry of the audit is about: the event's name for a change, else the kind of entry and the operation. */
export function entryInWords(entry: { readonly kind: string; readonly event: string | null; readonly operation: string | null }): string {
  if (entry.event !== null) return lookUp(text.events, entry.event)
  const kind = lookUp(text.kinds, entry.kind)
  return entry.operation === null ? kind : `${kind} (${entry.operation})`
}
