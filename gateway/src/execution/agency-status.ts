import { type AgenciesAnswer, type AgencyStatus, type Category, isIndispensable, type PartStatus } from '@crisis-record/contract'
import type { AskedAgency } from './agency-sources.js'

/** What is told of those who were asked: who answers, how soon, since when they are fed, and what they carry. Pure. */
export function describeAgencies(
  everyone: readonly AskedAgency[],
  at: { readonly askedAt: Date; readonly labels: ReadonlyMap<string, readonly Category[]> },
): AgenciesAnswer {
  return {
    askedAt: at.askedAt.toISOString(),
    parts: everyone.filter(({ kind }) => isIndispensable(kind.kind)).map(statusOf),
    agencies: everyone.filter(({ kind }) => !isIndispensable(kind.kind)).map((one) => agencyStatusOf(one, at)),
  }
}

function statusOf({ agency: { odsCode, name, kind }, asked }: AskedAgency): PartStatus {
  return { odsCode, name, kind, answeredInMs: asked.answered ? Math.round(asked.elapsedMs) : null }
}

function agencyStatusOf(
  one: AskedAgency,
  { askedAt, labels }: { readonly askedAt: Date; readonly labels: ReadonlyMap<string, readonly Category[]> },
): AgencyStatus {
  const { agency, kind, asked } = one
  const lastFed = asked.answered ? asked.condition.lastFed : null
  return {
    ...statusOf(one),
    // Of a day to come nothing was fed: the agency's clock is wrong, and what it says of days is not known to be so.
    lastFed: lastFed !== null && lastFed > tomorrow(askedAt) ? null : lastFed,
    labels: labels.get(kind.kind) ?? [],
    itemLabels: kind.itemLabels,
    outOfHours: agency.outOfHours ?? null,
  }
}

function tomorrow(now: Date): string {
  return new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)
}
