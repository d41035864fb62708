import type { NhsNumber } from '@crisis-record/contract'
import type { SeedCalendar } from '../seed-calendar.js'
import type { SeedRandom } from '../seed-random.js'
import { drawDateOfBirth } from './date-of-birth.js'
import { familyNames } from './family-names.js'
import { drawIllness, drawSubstance, type Illness, type Substance } from './illness.js'
import { drawMerged, lifeRandom, survivorOf } from './merged-number.js'

const dayMs = 86_400_000
const yearDays = 365.25

/** Bounds of a day to be drawn, in days ago; further ones than the life allows are cut. */
export interface DayBounds {
  readonly least: number
  readonly most: number
  /** Not before this birthday. */
  readonly fromAge?: number
}

/** Who somebody of the generated population is: the same at every agency, for it comes of their number and the calendar alone. */
export interface SyntheticPerson {
  readonly nhsNumber: NhsNumber
  readonly familyName: string
  /** NHS Data Dictionary, PERSON STATED GENDER CODE. */
  readonly gender: '1' | '2'
  readonly dateOfBirth: string
  readonly restricted: boolean
  readonly deceasedDaysAgo: number | undefined
  /** The last whole day of which anything can be written, in days ago: yesterday, or the day before they died. */
  readonly lastDay: number
  /** In whole years, on that day. */
  readonly age: number
  readonly illness: Illness | undefined
  /** Days ago; 0 where there is none. */
  readonly illSince: number
  readonly substance: Substance | undefined
  readonly ageOn: (daysAgo: number) => number
  /** A day of their life within the bounds; undefined if there is none. */
  readonly someDay: (random: SeedRandom, bounds: DayBounds) => number | undefined
}

/** Of all but those whose number was merged. */
export function syntheticPeople(nhsNumbers: Iterable<NhsNumber>, calendar: SeedCalendar): SyntheticPerson[] {
  const today = Date.parse(calendar.day(0))
  return [...nhsNumbers].flatMap((nhsNumber) => {
    const random = lifeRandom(nhsNumber)
    return drawMerged(random) && survivorOf(nhsNumber) !== undefined ? [] : [syntheticPerson(nhsNumber, random, today)]
  })
}

function syntheticPerson(nhsNumber: NhsNumber, random: SeedRandom, today: number): SyntheticPerson {
  const dateOfBirth = drawDateOfBirth(random)
  const bornDaysAgo = Math.round((today - Date.parse(dateOfBirth)) / dayMs)
  // Never more than it is, and for a day or two after a birthday one less.
  const ageOn = (daysAgo: number) => Math.max(0, Math.floor((bornDaysAgo - daysAgo - 1) / yearDays))
  const gender = random.pick(['1', '2'] as const)
  const familyName = random.chance(0.06) ? `${random.pick(familyNames)}-${random.pick(familyNames)}` : random.pick(familyNames)
  const restricted = random.chance(0.003)
  const deceasedDaysAgo = random.chance(deceased(ageOn(0))) ? drawDeath(random, bornDaysAgo) : undefined
  const lastDay = (deceasedDaysAgo ?? 0) + 1
  const age = ageOn(lastDay)
  const someDay: SyntheticPerson['someDay'] = (of, { least, most, fromAge = 0 }) => {
    const [from, to] = [Math.max(least, lastDay), Math.min(most, bornDaysAgo - Math.ceil(fromAge * yearDays) - 1)]
    return from > to ? undefined : of.whole(from, to)
  }
  const drawn = drawIllness(random, age)
  const since = drawn && someDay(random, { least: lastDay + 90, most: 9000, fromAge: drawn.beginsAt })
  const illness = since === undefined ? undefined : drawn?.illness
  const substance = drawSubstance(random, age, illness)
  return {
    ...{ nhsNumber, familyName, gender, dateOfBirth, restricted, deceasedDaysAgo, lastDay, age },
    ...{ illness, illSince: since ?? 0, substance, ageOn, someDay },
  }
}

/** The share that died in the last 700 days, of those who would be so old now. */
function deceased(age: number): number {
  if (age >= 80) return 0.14
  if (age >= 65) return 0.035
  if (age >= 45) return 0.008
  return age >= 18 ? 0.0015 : 0.0003
}

function drawDeath(random: SeedRandom, bornDaysAgo: number): number | undefined {
  const most = Math.min(700, bornDaysAgo - 7)
  return most < 1 ? undefined : random.whole(1, most)
}
