import type { AgencyInstance } from '@crisis-record/contract/agencies'
import { type Agreement, type PublicDecision, toPublic } from '@crisis-record/policy'
import { categories, type Category } from '@crisis-record/subgraph-kit'
import type { AgencyDecision } from './agency-decisions.js'

/** What a caller may learn of a category: how it is shared with them, and where an agency differs from the others. */
export interface SharingOutcomeRecord {
  readonly category: Category
  /** Undefined: for every agency that no other row of the category names. */
  readonly agency: AgencyInstance | undefined
  readonly face: PublicDecision
}

/**
 * One row a category within the ceiling, without a source; and one for each agency that differs from it. Quiet agencies are never named,
 * and count only where no other carries the category: that one of them differs would say that the person said something about it.
 * Follows from the decisions alone, never from whether anything is held; those about single items are the agencies' own and show nowhere.
 */
export function sharingOutcomes(
  decisions: readonly AgencyDecision[],
  options: { readonly agreement: Agreement; readonly ceiling: ReadonlySet<Category> },
): readonly SharingOutcomeRecord[] {
  const isQuiet = ({ agency }: AgencyDecision) => options.agreement.quietKinds.has(agency.kind)
  return categories
    .filter((category) => options.ceiling.has(category))
    .flatMap((category): SharingOutcomeRecord[] => {
      const carriers = decisions.filter((each) => each.of === 'FIELDS' && each.category === category)
      const open = carriers.filter((each) => !isQuiet(each))
      const counted = open.length > 0 ? open : carriers
      const general = counted.find(({ decision }) => decision.outcome === 'PERMIT') ?? counted[0]
      if (general === undefined) return []
      const face = toPublic(general.decision)
      const differing = open.filter(({ decision }) => !same(toPublic(decision), face))
      return [
        { category, agency: undefined, face },
        ...differing.map(({ agency, decision }) => ({ category, agency, face: toPublic(decision) })),
      ]
    })
}

function same(a: PublicDecision, b: PublicDecision): boolean {
  if (a.outcome === 'PERMIT') return b.outcome === 'PERMIT' && a.basis === b.basis
  return b.outcome === 'DENY' && a.reason === b.reason && a.overridable === b.overridable
}
