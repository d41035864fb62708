import type { ErrorCode } from '@crisis-record/contract'

/** What the registry may tell a caller when it is asked for a decision. Anything else it says means that no decision was made. */
export const refusalsOfDecision: readonly ErrorCode[] = [
  'UNAUTHENTICATED',
  'ROLE_REQUIRED',
  'ROLE_NOT_PERMITTED',
  'PURPOSE_NOT_PERMITTED',
  'NHS_NUMBER_INVALID',
  'PATIENT_NOT_FOUND',
  'PATIENT_MERGED',
]

/** Faults of the caller's own that an agency may name at one of its fields. Anything else it says is "not answering". */
export const faultsOfField = ['SEARCH_INVALID', 'SEARCH_LIMITED', 'ROLE_NOT_PERMITTED', 'OPERATION_INVALID'] as const

/**
 * With these, whoever was asked for a change says that it was NOT made. Anything else leaves it open, INTERNAL too: what fails while a
 * transaction is committed may have been committed.
 */
export const refusalsOfChange: readonly ErrorCode[] = [
  ...refusalsOfDecision,
  'OPERATION_INVALID',
  'OPERATION_TOO_LARGE',
  'PURPOSE_REQUIRED',
  'PURPOSE_UNKNOWN',
  'RATE_LIMITED',
  'PERSON_DECEASED',
  'STATEMENT_NOT_FOUND',
  'CHANGE_BUSY',
  'OVERRIDE_NOT_FOUND',
  'OVERRIDE_ENDED',
  'OVERRIDE_IS_OPEN',
  'OWN_OVERRIDE',
  'ALREADY_REVIEWED',
  'FINDING_NOT_FOUND',
  'OWN_FINDING',
  'CONSENT_UNAVAILABLE',
  'AUDIT_UNAVAILABLE',
]
