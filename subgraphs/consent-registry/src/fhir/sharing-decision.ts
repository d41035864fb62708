import type { Authority, Day, Effect, Instant, Scope } from '@crisis-record/policy'

/** What one rule of a `Consent` says, in the registry's own words: a statement that nobody has recorded yet. */
export interface SharingDecision {
  readonly effect: Effect
  readonly scope: Scope
  readonly authority: Authority
  readonly givenAt: Instant
  readonly periodStart?: Instant
  readonly periodEnd?: Instant
  readonly reviewDate?: Day
  readonly assessor?: string
  readonly capacityAssessedOn?: Day
  readonly givenBy?: string
  readonly relationship?: string
  readonly how?: string
}
