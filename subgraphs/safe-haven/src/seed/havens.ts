import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { VisitPlace } from '../records/visit.js'
import { type AboutMeSeed, demoAboutMe } from './demo-about-me.js'
import { aboutMeElsewhere, visitsElsewhere } from './demo-people-elsewhere.js'
import { demoVisits, lantern, lanternHarbour, type VisitSeed } from './demo-visits.js'
import { workers } from './phrases.js'

type Made<T> = ReadonlyMap<string, (calendar: SeedCalendar) => T>

/** What the demo's safe havens differ in. */
export interface SeededHaven {
  /** What the people of the fixed scenarios did there and told. */
  readonly visits: Made<readonly VisitSeed[]>
  readonly aboutMe: Made<AboutMeSeed>
  /** Its house, and where else it opens. */
  readonly places: readonly [VisitPlace, VisitPlace]
  /** Name and role; the second writes down what the fixed scenarios tell. */
  readonly workers: readonly (readonly [string, string])[]
  /** The share of the generated people who have been there. */
  readonly known: number
}

const lanternHaven: SeededHaven = { visits: demoVisits, aboutMe: demoAboutMe, places: [lantern, lanternHarbour], workers, known: 0.11 }

/** The one in town, or one further away. */
export function havenOf({ odsCode, name }: { readonly odsCode: string; readonly name: string }): SeededHaven {
  if (odsCode === 'ZS001') return lanternHaven
  const house: VisitPlace = { name, town: 'Saltmarsh' }
  return {
    visits: visitsElsewhere(house),
    aboutMe: aboutMeElsewhere,
    places: [house, { name: `${name}, garden room`, town: 'Saltmarsh' }],
    workers: [
      ['Fionnuala Brightwater', 'Safe-haven worker'],
      ['Osei Larkspur', 'Peer support worker'],
    ],
    known: 0.06,
  }
}
