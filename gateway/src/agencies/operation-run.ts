import type { Category, NhsNumber, PublicError } from '@crisis-record/contract'
import type { Authorisation, Refusal } from '@crisis-record/contract/tokens'
import type { Caller } from '../caller/caller.js'
import type { VariableValues } from '../operation/conditions.js'
import type { PreparedFetch, PrunedFetch } from '../operation/prepared-fetch.js'

/** How one agency that was asked did answer. */
export interface AgencyOutcome {
  readonly agency: string
  readonly outcome: 'ANSWERED' | 'UNAVAILABLE' | 'INVALID'
  readonly elapsedMs: number
  /** What was permitted and the agency withheld, as it says. */
  readonly vetoed?: Category[]
}

/** One operation under way, as those who ask agencies see it. */
export interface OperationRun {
  readonly requestId: string
  readonly caller: Caller
  /** Whom it is about; nobody yet, for a search. */
  readonly person: NhsNumber | undefined
  /** Something is changed: sent once, and a failure does not say that nothing happened. */
  readonly changes: boolean
  readonly variables: VariableValues
  readonly authorisation: Authorisation | undefined
  /** The registry has decided. From here on agencies are asked, and the audit entry is on its way. */
  authorise(authorisation: Authorisation): void
  /** The registry refused, and says to whom, as far as it had verified them. */
  refusedTo(caller: Refusal['caller']): void
  /** Nothing of this operation is released. */
  refuse(error: PublicError): void
  fetch(service: string, text: string): PreparedFetch
  /** What the permit of one of the agencies behind a fetch, and the caller's role, leave of it. */
  pruned(fetch: PreparedFetch, odsCode: string): PrunedFetch
  answered(outcome: AgencyOutcome): void
  returned(persons: readonly string[]): void
}
