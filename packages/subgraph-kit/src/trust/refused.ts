/**
 * Why credentials were refused. For the agency's own log and metrics; the caller is told none of it.
 * One word each, so that nothing received is ever repeated.
 */
export const refusalReasons = [
  'SIGNATURE_MISSING',
  'SIGNATURE_MALFORMED',
  'SIGNATURE_KEY_UNKNOWN',
  'SIGNATURE_INVALID',
  'SIGNATURE_EXPIRED',
  'SIGNATURE_FOREIGN_AUDIENCE',
  'BODY_ALTERED',
  'REPLAYED',
  'REPLAY_CACHE_FULL',
  'DECISION_MISSING',
  'DECISION_MALFORMED',
  'DECISION_KEY_UNKNOWN',
  'DECISION_INVALID',
  'DECISION_EXPIRED',
  'DECISION_FOREIGN',
  'REGISTRY_KEYS_UNAVAILABLE',
  'CALLER_MISMATCH',
  'PERSON_MISMATCH',
  'PERSON_MISSING',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** Credentials that did not hold. Always answered with the same 401. */
export class Refused extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, cause?: unknown) {
    super(reason, { cause })
    this.name = 'Refused'
    this.reason = reason
  }
}
