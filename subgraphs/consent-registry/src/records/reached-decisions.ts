import type { CallerInQuestion, Person, Statement } from '@crisis-record/policy'
import type { Authorisation, DecisionClaims } from '@crisis-record/subgraph-kit'
import type { AgencyDecision } from './agency-decisions.js'
import type { HeldOverride } from './held-override.js'

const key = Symbol('reached')

/** What was found out about one request, beyond what its decision says: all of it verified. */
export interface Reached {
  readonly decisions: readonly AgencyDecision[]
  readonly caller: CallerInQuestion
  /** The same caller as the audit names them. */
  readonly named: Authorisation['caller']
  /** Absent where no person is asked about. */
  readonly person?: Person
  /** Those that are not over, as decided by: never for anybody who may not see them. */
  readonly statements: readonly Statement[]
  /** The caller's own that serve this request. */
  readonly overrides: readonly HeldOverride[]
}

type WithReached = DecisionClaims & { readonly [key]?: Reached }

/** Lets the resolvers of this request see all that was reached in it. A symbol: never serialised, and copied along with the claims. */
export function withReached(claims: DecisionClaims, reached: Reached): DecisionClaims {
  const carried: WithReached = { ...claims, [key]: reached }
  return carried
}

export function reachedIn(claims: DecisionClaims): Reached {
  const reached = (claims as WithReached)[key]
  if (reached === undefined) throw new Error('the decision of this request was not reached here')
  return reached
}

export function decisionsOf(claims: DecisionClaims): readonly AgencyDecision[] {
  return reachedIn(claims).decisions
}
