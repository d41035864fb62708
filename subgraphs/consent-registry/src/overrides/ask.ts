import type { Agreement, CallerInQuestion } from '@crisis-record/policy'
import type { Authorisation, Log, Purpose } from '@crisis-record/subgraph-kit'
import type { AgencyDecision } from '../records/agency-decisions.js'
import type { Fault } from './override-faults.js'
import type { KeptOverride } from '../records/kept-override.js'

/** Who wants something of an override, about whom, and what was decided for them: all of it verified. */
export interface Ask {
  readonly requestId: string
  readonly caller: CallerInQuestion
  /** The same caller as the audit names them. */
  readonly named: Authorisation['caller']
  readonly purpose: Purpose
  readonly nhsNumber: string
  readonly agreement: Agreement
  readonly decisions: readonly AgencyDecision[]
  readonly log: Log
}

/** What became of it. Where it was invalid, the override it was about may be told, so far as it is the caller's own. */
export type OverrideOutcome =
  | { readonly outcome: 'OPENED' | 'JUSTIFIED' | 'ENDED' | 'REVIEWED'; readonly override: KeptOverride }
  | { readonly outcome: 'INVALID'; readonly faults: readonly Fault[]; readonly override?: KeptOverride }

export function invalid(...faults: Fault[]): OverrideOutcome {
  return { outcome: 'INVALID', faults }
}
