import type { DecisionClaims } from '@crisis-record/subgraph-kit'
import type { AgencyDecision } from './agency-decisions.js'

const key = Symbol('reached decisions')

type WithDecisions = DecisionClaims & { readonly [key]?: readonly AgencyDecision[] }

/** Lets the resolvers of this request see all that was decided in it. A symbol: never serialised, and copied along with the claims. */
export function withDecisions(claims: DecisionClaims, decisions: readonly AgencyDecision[]): DecisionClaims {
  const carried: WithDecisions = { ...claims, [key]: decisions }
  return carried
}

export function decisionsOf(claims: DecisionClaims): readonly AgencyDecision[] {
  const decisions = (claims as WithDecisions)[key]
  if (decisions === undefined) throw new Error('the decision of this request was not reached here')
  return decisions
}
