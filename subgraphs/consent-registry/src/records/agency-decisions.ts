import { type Agreement, type CallerInQuestion, decide, type Decision, type Person, type Statement } from '@crisis-record/policy'
import type { Agencies, AgencyInstance } from '@crisis-record/contract/agencies'
import type { AuditedDecision, Category, Purpose } from '@crisis-record/subgraph-kit'
import type { HeldOverride } from './held-override.js'

/** What was decided about one category that one agency carries. */
export interface AgencyDecision {
  readonly agency: AgencyInstance
  readonly category: Category
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
  return agencies.kinds.flatMap(({ instances, carries }) =>
    instances.flatMap((agency) =>
      carries.map((category) => ({ agency, category, decision: decide({ ...circumstances, now, category, source: agency }) })),
    ),
  )
}

export function permitted(decisions: readonly AgencyDecision[], odsCode: string): Category[] {
  return decisions.flatMap(({ agency, category, decision }) =>
    agency.odsCode === odsCode && decision.outcome === 'PERMIT' ? [category] : [],
  )
}

export function toAudited({ agency, category, decision }: AgencyDecision): AuditedDecision {
  const common = { category, source: agency.odsCode, statements: [...decision.statements] }
  if (decision.outcome === 'DENY') return { ...common, outcome: 'DENY', reason: decision.reason }
  return {
    ...common,
    outcome: 'PERMIT',
    reason: decision.basis,
    ...(decision.override === undefined ? {} : { override: decision.override }),
  }
}
