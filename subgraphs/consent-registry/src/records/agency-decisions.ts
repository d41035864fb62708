import { type Agreement, type CallerInQuestion, decide, type Decision, type Person, type Statement } from '@crisis-record/policy'
import type { Agencies, AgencyInstance } from '@crisis-record/contract/agencies'
import type { AuditedDecision, Category, Purpose } from '@crisis-record/subgraph-kit'
import type { HeldOverride } from './held-override.js'

/** What was decided about one category that one agency carries. */
export interface AgencyDecision {
  readonly agency: AgencyInstance
  readonly category: Category
  /** ITEMS: no field of the agency is of this category, but single items of it may be labelled so. */
  readonly of: 'FIELDS' | 'ITEMS'
  readonly decision: Decision
}

/** All that a decision about a person rests on, except which category and whose. */
export interface Circumstances {
  readonly caller: CallerInQuestion
  readonly purpose: Purpose
  readonly person: Person
  readonly statements: readonly Statement[]
  readonly overrides: readonly HeldOverride[]
  readonly agreement: Agreement
  readonly now: Date
}

/** Decides for every agency and every category it carries, whether it was asked for or not: which ones were asked must change nothing. */
export function decideForAgencies(agencies: Agencies, circumstances: Circumstances): readonly AgencyDecision[] {
  const now = circumstances.now.getTime()
  return agencies.kinds.flatMap(({ instances, carries, itemLabels }) => {
    const asked = [
      ...carries.map((category) => ({ category, of: 'FIELDS' as const })),
      ...itemLabels.map((category) => ({ category, of: 'ITEMS' as const })),
    ]
    return instances.flatMap((agency) =>
      asked.map(({ category, of }) => ({ agency, category, of, decision: decide({ ...circumstances, now, category, source: agency }) })),
    )
  })
}

/** What an agency may release: of its fields, as the gateway is told, too; of single items, as the agency alone is told. */
export function permitted(decisions: readonly AgencyDecision[], odsCode: string, of: 'FIELDS' | 'FIELDS_AND_ITEMS' = 'FIELDS'): Category[] {
  return decisions.flatMap((each) =>
    each.agency.odsCode === odsCode && each.decision.outcome === 'PERMIT' && (of === 'FIELDS_AND_ITEMS' || each.of === 'FIELDS')
      ? [each.category]
      : [],
  )
}

export function toAudited({ agency, category, of, decision }: AgencyDecision): AuditedDecision {
  const items = of === 'ITEMS' ? { items: true as const } : {}
  const common = { category, source: agency.odsCode, ...items, statements: [...decision.statements] }
  if (decision.outcome === 'DENY') return { ...common, outcome: 'DENY', reason: decision.reason }
  return {
    ...common,
    outcome: 'PERMIT',
    reason: decision.basis,
    ...(decision.override === undefined ? {} : { override: decision.override }),
  }
}
