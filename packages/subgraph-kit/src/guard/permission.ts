import type { Permission } from '@crisis-record/contract/labels'
import type { DecisionClaims } from '@crisis-record/contract/tokens'
import { type Agreement, capabilitiesOf, ceiling } from '@crisis-record/policy'
import type { Log } from '../observe/log.js'
import type { Veto } from '../subgraph-definition.js'

/**
 * What the decision leaves after the agency's own say: its copy of the role ceilings, then its veto. Only ever less (P2, P10).
 * Undefined if there is no agreement to hold it against: then nothing is released, not even what is unrestricted (P11).
 */
export function narrowDecision(
  decision: DecisionClaims,
  rules: { readonly agreement: Agreement | undefined; readonly veto: Veto | undefined; readonly log: Log },
): DecisionClaims | undefined {
  const { agreement, veto, log } = rules
  if (agreement === undefined) return undefined
  const within = ceiling(agreement, decision.role, decision.purpose)
  const may = new Set(capabilitiesOf(agreement, decision.role, decision.purpose))
  const permit = decision.permit.filter((category) => {
    if (!within.has(category)) return false
    if (veto === undefined) return true
    try {
      return !veto(decision, category)
    } catch (error) {
      log.error('veto failed, category withheld', { category, error })
      return false
    }
  })
  return { ...decision, permit, may: decision.may.filter((capability) => may.has(capability)) }
}

export function toPermission(narrowed: DecisionClaims | undefined): Permission | undefined {
  return narrowed === undefined ? undefined : { permit: new Set(narrowed.permit), role: narrowed.role }
}
