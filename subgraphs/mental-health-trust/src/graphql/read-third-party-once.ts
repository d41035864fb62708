import type { CrisisPlan, ThirdPartyInformation } from '../records/crisis-plan.js'
import type { MentalHealthRecords } from '../records/mental-health-records.js'

/** One read for all plans of a list, made only when the guard lets the field of one of them run. */
export function readThirdPartyOnce(
  records: MentalHealthRecords,
  plans: readonly CrisisPlan[],
): () => Promise<ReadonlyMap<string, readonly ThirdPartyInformation[]>> {
  let read: Promise<ReadonlyMap<string, readonly ThirdPartyInformation[]>> | undefined
  return () => (read ??= readByPlan(records, plans))
}

async function readByPlan(
  records: MentalHealthRecords,
  plans: readonly CrisisPlan[],
): Promise<ReadonlyMap<string, readonly ThirdPartyInformation[]>> {
  const byPlan = new Map<string, ThirdPartyInformation[]>()
  for (const said of await records.thirdPartyInformation(plans.map(({ localId }) => localId))) {
    byPlan.set(said.planId, [...(byPlan.get(said.planId) ?? []), said])
  }
  return byPlan
}
