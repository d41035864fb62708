import { type AgenciesAnswer, type AgencyStatus, type Category, isIndispensable, type PartStatus } from '@crisis-record/contract'
import type { AskedAgency } from './agency-sources.js'

/** What is told of those who were asked: who answers, how soon, since when they are fed, and what they carry. Pure. */
export function describeAgencies(
  everyone: readonly AskedAgency[],
  { askedAt, labels }: { readonly askedAt: Date; readonly labels: ReadonlyMap<string, readonly Category[]> },
): AgenciesAnswer {
  return {
    askedAt: askedAt.toISOString(),
    parts: everyone.filter(({ kind }) => isIndispensable(kind.kind)).map(statusOf),
    agencies: everyone.filter(({ kind }) => !isIndispensable(kind.kind)).map((one) => agencyStatusOf(one, labels)),
  }
}

function statusOf({ agency: { odsCode, name, kind }, asked }: AskedAgency): PartStatus {
  return { odsCode, name, kind, answeredInMs: asked.answered ? Math.round(asked.elapsedMs) : null }
}

function agencyStatusOf(one: AskedAgency, labels: ReadonlyMap<string, readonly Category[]>): AgencyStatus {
  const { agency, kind, asked } = one
  return {
    ...statusOf(one),
    lastFed: asked.answered ? asked.condition.lastFed : null,
    labels: labels.get(kind.kind) ?? [],
    itemLabels: kind.itemLabels,
    outOfHours: agency.outOfHours ?? null,
  }
}
