import { type Decision, deny } from './decision.js'

/** What an agency says of a decision about its own data. */
export type VetoAnswer = 'AGREE' | 'WITHHOLD'

/**
 * Step 5, at the agency. A veto may turn a permit into a denial, never the reverse (P10), and its reason tells nothing.
 * It must depend on caller, purpose, category and person alone, never on whether there is anything to withhold.
 * Only a clear AGREE agrees: a veto that fails, or answers anything else, withholds.
 */
export function applyVeto(decision: Decision, veto: () => VetoAnswer): Decision {
  if (decision.outcome !== 'PERMIT' || agrees(veto)) return decision
  return deny('NOT_SHARED', { overridable: false, statements: decision.statements })
}

function agrees(veto: () => VetoAnswer): boolean {
  try {
    return veto() === 'AGREE'
  } catch {
    return false
  }
}
