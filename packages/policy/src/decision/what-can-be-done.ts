import type { Category } from '@crisis-record/contract'
import type { Agreement, RoleTerms } from '../agreement/agreement.js'
import type { PublicDecision } from './decision.js'

/**
 * What a caller can do about a denial, in a sentence or three; undefined for a permit. Names only what this role may do.
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
  return [
    'Ask the person, if they can be asked, or the agency that would hold it.',
    ...(all.some((terms) => terms.may.has('RECORD')) ? ['If they agree, record their choice.'] : []),
    ...(categoryTerms.overridable && seeing.some((terms) => terms.may.has('OVERRIDE'))
      ? ['If it cannot wait, an override may open it. Each one is reviewed.']
      : []),
  ].join(' ')
}
