import { errorTable, formatNhsNumber, isErrorCode, isPurpose, isRole, parseNhsNumber } from '@crisis-record/contract'
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

/** Why a kind of finding is worth a look; for a kind we have no words for, nothing. */
export const whyPointedOut = (kind: string): string | undefined => (kind in text.finding.why ? lookUp(text.finding.why, kind) : undefined)

export const outcomeInWords = (outcome: string) => (isErrorCode(outcome) ? errorTable[outcome].text : lookUp(text.outcomes, outcome))

/** `EndOverride` → `End override`: the name that whoever asked gave to what they asked. */
export function operationInWords(operation: string): string {
  const words = operation.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What an entry of the audit says: the event's name for a change, else the kind of entry. */
export function whatHappened({ kind, event }: { readonly kind: string; readonly event: string | null }): string {
  return event === null ? lookUp(text.kinds, kind) : lookUp(text.events, event)
}
