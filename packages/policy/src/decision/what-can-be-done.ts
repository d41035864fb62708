import type { Category } from '@crisis-record/contract'
import type { Agreement, RoleTerms } from '../agreement/agreement.js'
import type { PublicDecision } from './decision.js'

/**
 * What a caller can do about a denial, in a sentence; undefined for a permit.
 * Names recording a choice to those who may record for some purpose, and an override to those who may open one for the category.
 * Constant for a role and a category: it never depends on the person, on why it was denied, or on whether anything exists (P14).
 */
export function whatCanBeDone(options: {
  agreement: Agreement
  role: string
  category: Category
  decision: PublicDecision
}): string | undefined {
  if (options.decision.outcome === 'PERMIT') return undefined
  const { agreement, role, category } = options
  const byRole: ReadonlyMap<string, ReadonlyMap<string, RoleTerms>> = agreement.roles
  const all = [...(byRole.get(role)?.values() ?? [])]
  const seeing = all.filter((terms) => terms.ceiling.has(category))
  const categoryTerms = agreement.categories.get(category)
  if (seeing.length === 0 || categoryTerms === undefined)
    return 'Your role does not see this. If it is needed, ask a colleague whose role does.'
  if (categoryTerms.basis === 'ROLE') return 'If it is needed, ask the agency that would hold it.'
  const mayRecord = all.some(({ may }) => may.has('RECORD'))
  const mayOverride = categoryTerms.overridable && seeing.some(({ may }) => may.has('OVERRIDE'))
  return [
    mayRecord
      ? 'Ask the person, if they can be asked, and record what they choose; or ask the agency that would hold it.'
      : 'Ask the person, if they can be asked, or the agency that would hold it.',
    ...(mayOverride ? ['Where they cannot decide, or others are at risk, open an override. It is reviewed.'] : []),
  ].join(' ')
}
