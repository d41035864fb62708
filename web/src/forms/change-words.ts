import { failureWords } from '../api/failure-words.js'
import type { Failure } from '../api/failures.js'
import { text } from './text.js'
import { withoutReload } from './without-reload.js'

/** What a change that was not answered comes to: not made for certain, or perhaps made. */
export interface FailedChange {
  readonly heading: string
  readonly words: string
  /** What is on the screen may be out of date: it is to be read again before another try. */
  readonly lookFirst: boolean
}

export function failedChange(failure: Failure): FailedChange {
  switch (failure.code) {
    // Sent, and no word of it since. It may have been made: a second try could make it twice.
    case 'OUTCOME_UNKNOWN':
    case 'UNREACHABLE':
    case 'INTERNAL':
    case 'AGENCY_INVALID':
      return { heading: text.notKnown, words: text.outcomeUnknown, lookFirst: true }
    case 'STATEMENT_NOT_FOUND':
    case 'OVERRIDE_NOT_FOUND':
    case 'OVERRIDE_ENDED':
    case 'OVERRIDE_IS_OPEN':
    case 'ALREADY_REVIEWED':
    case 'FINDING_NOT_FOUND':
      return { heading: text.notSaved, words: withoutReload(failureWords(failure)), lookFirst: true }
    default:
      return { heading: text.notSaved, words: ofChanges[failure.code] ?? failureWords(failure), lookFirst: false }
  }
}

/** The table's own words speak of reading; of a change, this is what matters. */
const ofChanges: Partial<Record<Failure['code'], string>> = {
  AUDIT_UNAVAILABLE: text.auditUnavailable,
  CONSENT_UNAVAILABLE: text.consentUnavailable,
  AGENCY_UNAVAILABLE: text.consentUnavailable,
  ROLE_NOT_PERMITTED: text.roleNotPermitted,
  PURPOSE_NOT_PERMITTED: text.roleNotPermitted,
  RATE_LIMITED: text.rateLimited,
}
