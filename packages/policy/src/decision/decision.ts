import type { DenialReason, PermitBasis } from '@crisis-record/contract'

export interface Permitted {
  readonly outcome: 'PERMIT'
  readonly basis: PermitBasis
  /** Ids of the deciding statements, sorted. For the audit only. */
  readonly statements: readonly string[]
  /** Id of the override that opened it. For the audit only. */
  readonly override?: string
}

export interface Denied {
  readonly outcome: 'DENY'
  /** The public reason. */
  readonly reason: DenialReason
  /** Whether an override could open it. */
  readonly overridable: boolean
  /** Ids of the deciding statements, sorted. For the audit only. */
  readonly statements: readonly string[]
  /** What went wrong, where something did: for an operator, never for a caller. */
  readonly fault?: string
}

/** What one caller may see of one category of one person from one source. */
export type Decision = Permitted | Denied

/** The part of a decision that a caller may learn. */
export type PublicDecision =
  | { readonly outcome: 'PERMIT'; readonly basis: PermitBasis }
  | { readonly outcome: 'DENY'; readonly reason: DenialReason; readonly overridable: boolean }

export function toPublic(decision: Decision): PublicDecision {
  return decision.outcome === 'PERMIT'
    ? { outcome: 'PERMIT', basis: decision.basis }
    : { outcome: 'DENY', reason: decision.reason, overridable: decision.overridable }
}

export function permit(basis: PermitBasis, statements: readonly string[] = []): Permitted {
  return { outcome: 'PERMIT', basis, statements }
}

export function deny(reason: DenialReason, options: { overridable: boolean; statements?: readonly string[] }): Denied {
  return { outcome: 'DENY', reason, overridable: options.overridable, statements: options.statements ?? [] }
}

/** Something failed on the way: nothing is released, and an override cannot help. */
export function denyForFault(fault: string): Denied {
  return { ...deny('NOT_SHARED', { overridable: false }), fault }
}
