import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { VisitPlace } from '../records/visit.js'
import { type AboutMeSeed, demoAboutMe } from './demo-about-me.js'
import { type AdjustmentSeed, adjustmentsElsewhere, demoAdjustments } from './demo-adjustments.js'
import { aboutMeElsewhere, visitsElsewhere } from './demo-people-elsewhere.js'
import { demoSafetyPlans, type SafetyPlanSeed, safetyPlansElsewhere } from './demo-safety-plans.js'
import { demoVisits, lantern, lanternHarbour, type VisitSeed } from './demo-visits.js'
import { workers } from './phrases.js'

type Made<T> = ReadonlyMap<string, (calendar: SeedCalendar) => T>

/** What the demo's safe havens differ in. */
export interface SeededHaven {
  /** What the people of the fixed scenarios did there and told. */
  readonly visits: Made<readonly VisitSeed[]>
  readonly aboutMe: Made<AboutMeSeed>
  readonly safetyPlans: Made<SafetyPlanSeed>
  readonly adjustments: Made<readonly AdjustmentSeed[]>
  /** Its house, and where else it opens. */
  readonly places: readonly [VisitPlace, VisitPlace]
  /** Name and role; the second writes down what the fixed scenarios tell. */
  readonly workers: readonly (readonly [string, string])[]
  /** Which of the generated people's evenings are spent there; a third haven would see none. */
  readonly takes: 'FROM_TOWN' | 'FROM_ELSEWHERE' | 'NONE'
}

const lanternHaven: SeededHaven = {
  visits: demoVisits,
  aboutMe: demoAboutMe,
  safetyPlans: demoSafetyPlans,
  adjustments: demoAdjustments,
  places: [lantern, lanternHarbour],
  workers,
  takes: 'FROM_TOWN',
}

/** The one in town, or one further away. */
export function havenOf({ odsCode, name }: { readonly odsCode: string; readonly name: string }): SeededHaven {
  if (odsCode === 'ZS001') return lanternHaven
  const house: VisitPlace = { name, town: 'Saltmarsh' }
  return {
    visits: visitsElsewhere(house),
    aboutMe: aboutMeElsewhere,
    safetyPlans: safetyPlansElsewhere,
    adjustments: adjustmentsElsewhere,
    places: [house, { name: `${name}, garden room`, town: 'Saltmarsh' }],
    workers: [
      ['Fionnuala Brightwater', 'Safe-haven worker'],
      ['Osei Larkspur', 'Peer support worker'],
    ],
    takes: odsCode === 'ZS002' ? 'FROM_ELSEWHERE' : 'NONE',
  }
}
