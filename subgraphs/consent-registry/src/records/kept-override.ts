import type { Category, Purpose } from '@crisis-record/subgraph-kit'

/** An override as it is kept. What began null is said once, later. */
export interface KeptOverride {
  readonly id: string
  /** As it was when it was opened; people's numbers may be merged since. */
  readonly nhsNumber: string
  /** The holder's reference. */
  readonly caller: string
  readonly callerName: string | null
  readonly role: string
  readonly organisation: string
  readonly purpose: Purpose
  readonly session: string | null
  readonly reason: string
  readonly capacity: string
  readonly categories: readonly Category[]
  readonly agreementVersion: string
  readonly openedAt: Date
  readonly expiresAt: Date
  readonly justificationDueAt: Date
  readonly endedAt: Date | null
  readonly justification: string | null
  readonly justifiedAt: Date | null
  readonly escalatedAt: Date | null
  readonly expiryNotedAt: Date | null
}

export interface OverrideReviewRecord {
  readonly outcome: string
  readonly personTold: boolean
  readonly note: string | null
  readonly reviewer: string
  readonly reviewerName: string | null
  readonly reviewerRole: string
  readonly reviewerOrganisation: string
  readonly reviewedAt: Date
}

export type OverrideState = 'OPEN' | 'ENDED' | 'EXPIRED'

/** By the clock of the registry alone: an override that expired is over, whether anybody has noted it or not. */
export function overrideState({ endedAt, expiresAt }: Pick<KeptOverride, 'endedAt' | 'expiresAt'>, now: Date): OverrideState {
  if (endedAt !== null) return 'ENDED'
  return now < expiresAt ? 'OPEN' : 'EXPIRED'
}
