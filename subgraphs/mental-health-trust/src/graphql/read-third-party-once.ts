import type { Release } from '@crisis-record/subgraph-kit'
import type { CrisisPlan, ThirdPartyInformation } from '../records/crisis-plan.js'
import type { MentalHealthRecords } from '../records/mental-health-records.js'

/** One read for all plans of a list, made only when the guard lets the field of one of them run; what is released is the same for all. */
export function readThirdPartyOnce(
  records: MentalHealthRecords,
  plans: readonly CrisisPlan[],
): (release: Release) => Promise<ReadonlyMap<string, readonly ThirdPartyInformation[]>> {
  let read: Promise<ReadonlyMap<string, readonly ThirdPartyInformation[]>> | undefined
  return (release) => (read ??= readByPlan(records, plans, release))
}

async function readByPlan(
  records: MentalHealthRecords,
  plans: readonly CrisisPlan[],
  release: Release,
): Promise<ReadonlyMap<string, readonly ThirdPartyInformation[]>> {
  const byPlan = new Map<string, ThirdPartyInformation[]>()
  for (const said of await records.thirdPartyInformation(
    plans.map(({ localId }) => localId),
    release,
  )) {
    byPlan.set(said.planId, [...(byPlan.get(said.planId) ?? []), said])
  }
  return byPlan
}
