import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { CrisisPlan, ThirdPartyInformation } from '../records/crisis-plan.js'

/** A crisis plan before it belongs to anybody. Words fit whoever the plan is given to: no name, no age, no gender. */
export interface PlanSeed extends Omit<CrisisPlan, 'localId'> {
  readonly thirdParty?: readonly Omit<ThirdPartyInformation, 'planId'>[]
}

export type MakePlan = (calendar: SeedCalendar) => PlanSeed
