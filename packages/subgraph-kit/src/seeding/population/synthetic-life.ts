import type { NhsNumber } from '@crisis-record/contract'
import type { SeedCalendar } from '../seed-calendar.js'
import { type SeedRandom, seedRandom } from '../seed-random.js'
import { crisisOf } from './crisis.js'
import { bodilyEmergency, type Emergency, type Onset } from './emergency.js'
import type { Illness } from './illness.js'
import { type SyntheticPerson, syntheticPeople } from './synthetic-person.js'

const minuteMs = 60_000
/** How far back there are emergencies and visits. */
const twoYears = 730

/** The agencies that know somebody over time; hospitals, ambulances and safe havens meet people as it comes. */
export type KnowingKind = 'mental-health-trust' | 'substance-misuse' | 'social-care' | 'police'

/** Somebody, and what befell them in two years: which agencies know them, and when and by whom they were met. */
export interface SyntheticLife extends SyntheticPerson {
  readonly knownTo: ReadonlySet<KnowingKind>
  /** Since when the trust has known them, in days ago; 0 where it does not. */
  readonly inCareSince: number
  /** Oldest first. Never two on one day or on two days running. */
  readonly emergencies: readonly Emergency[]
  /** Evenings in a safe haven, oldest first. */
  readonly evenings: readonly { readonly daysAgo: number; readonly elsewhere: boolean }[]
}

/** Of all but those whose number was merged. */
export function syntheticLives(nhsNumbers: Iterable<NhsNumber>, calendar: SeedCalendar): SyntheticLife[] {
  return syntheticPeople(nhsNumbers, calendar).map((person) => lifeOf(person, calendar))
}

function lifeOf(person: SyntheticPerson, calendar: SeedCalendar): SyntheticLife {
  const random = seedRandom(person.nhsNumber, 'course')
  const underCare = random.chance(careShare(person))
  const emergencies = emergenciesOf(person, underCare, { random, calendar })
  const inCareSince = underCare ? (person.someDay(random, { least: 60, most: Math.max(60, person.illSince) }) ?? person.lastDay) : 0
  const known: Record<KnowingKind, boolean> = {
    'mental-health-trust': underCare || emergencies.some(({ detention, assessment }) => (detention ?? assessment) !== undefined),
    'substance-misuse': person.substance !== undefined && random.chance(0.6),
    'social-care': random.chance(councilShare(person, underCare)),
    police: person.age >= 12 && random.chance(underCare ? 0.25 : 0.02),
  }
  const first = emergencies.find(({ detention, assessment }) => (detention ?? assessment) !== undefined)
  return {
    ...person,
    knownTo: new Set((Object.keys(known) as KnowingKind[]).filter((kind) => known[kind])),
    inCareSince: Math.max(inCareSince, first?.daysAgo ?? 0),
    emergencies,
    evenings: eveningsOf(person, underCare, { random, emergencies }),
  }
}

const care: Record<Illness, readonly [adult: number, child: number]> = {
  DEMENTIA: [0.35, 0],
  PSYCHOSIS: [0.85, 0],
  BIPOLAR: [0.75, 0],
  TRAUMA: [0.35, 0],
  DEPRESSION: [0.1, 0.35],
  ANXIETY: [0.07, 0.2],
  ATTENTION_DEFICIT: [0, 0.35],
}

function careShare({ illness, age }: SyntheticPerson): number {
  return illness === undefined ? 0 : care[illness][age < 18 ? 1 : 0]
}

/** Adults with long-term support and children about whom somebody was worried. */
function councilShare({ age, illness }: SyntheticPerson, underCare: boolean): number {
  if (age < 18) return 0.025
  if (underCare && illness !== 'DEMENTIA') return 0.25
  if (illness === 'DEMENTIA') return 0.45
  if (age >= 80) return 0.12
  return age >= 65 ? 0.03 : 0.008
}

interface Drawing {
  readonly random: SeedRandom
  readonly calendar: SeedCalendar
}

interface Begun {
  readonly daysAgo: number
  readonly crisis: boolean
}

function emergenciesOf(person: SyntheticPerson, underCare: boolean, { random, calendar }: Drawing): Emergency[] {
  const begun = [...bodilyDays(person, random), ...crisisDays(person, underCare, random)].sort((a, b) => b.daysAgo - a.daysAgo)
  const emergencies: Emergency[] = []
  // Nobody is met anew on the day after, or while they are detained in hospital.
  let free = Infinity
  for (const { daysAgo, crisis } of begun) {
    if (daysAgo > free - 2) continue
    const onset = onsetOf(random, daysAgo, calendar)
    const emergency = crisis ? crisisOf(random, onset, { person, underCare }) : bodilyEmergency(random, onset, person.ageOn(daysAgo))
    emergencies.push(emergency)
    free = Math.min(daysAgo, emergency.assessment === undefined ? daysAgo : (emergency.assessment.sectionOverDaysAgo ?? 0))
  }
  return emergencies
}

/** Crises come later in the day than falls and chest pain do. */
function onsetOf(random: SeedRandom, daysAgo: number, calendar: SeedCalendar): Onset {
  const minutes = random.chance(0.6) ? random.whole(15 * 60, 23 * 60 + 59) : random.whole(0, 23 * 60 + 59)
  const began = calendar.at(daysAgo, '00:00').getTime() + minutes * minuteMs
  return { daysAgo, after: (later) => new Date(began + later * minuteMs), elsewhere: random.chance(0.2) }
}

function bodilyDays(person: SyntheticPerson, random: SeedRandom): Begun[] {
  if (!random.chance(bodilyShare(person.age))) return []
  return daysOf(person, random, random.pick([1, 1, 1, 1, 2, 2, 3, 4])).map((daysAgo) => ({ daysAgo, crisis: false }))
}

function bodilyShare(age: number): number {
  if (age < 5) return 0.5
  if (age < 65) return 0.36
  return age < 80 ? 0.45 : 0.65
}

/** They cluster: where there was one, the next came within weeks more often than not. */
function crisisDays(person: SyntheticPerson, underCare: boolean, random: SeedRandom): Begun[] {
  const share = underCare ? 0.5 : person.illness !== undefined || person.substance !== undefined ? 0.03 : 0.004
  if (person.age < 12 || person.illness === 'DEMENTIA' || !random.chance(share)) return []
  const days: Begun[] = []
  let last: number | undefined
  for (let left = random.pick(underCare ? [1, 1, 2, 2, 3, 6] : [1, 1, 1, 2]); left > 0; left--) {
    const near = last !== undefined && random.chance(0.6) ? { least: last - 60, most: last + 60 } : { least: 0, most: twoYears }
    last = person.someDay(random, withinReach(person, near))
    if (last !== undefined) days.push({ daysAgo: last, crisis: true })
  }
  return days
}

function daysOf(person: SyntheticPerson, random: SeedRandom, count: number): number[] {
  return Array.from({ length: count }).flatMap(() => person.someDay(random, withinReach(person, { least: 0, most: twoYears })) ?? [])
}

/** Long enough ago that it was over before the last day. */
function withinReach({ lastDay }: SyntheticPerson, { least, most }: { readonly least: number; readonly most: number }) {
  return { least: Math.max(least, lastDay + 2), most: Math.min(most, twoYears) }
}

interface Around {
  readonly random: SeedRandom
  readonly emergencies: readonly Emergency[]
}

/** Adults alone: around their crises, and some who come because it is worse at home. Not while they were at a hospital or detained. */
function eveningsOf(person: SyntheticPerson, underCare: boolean, { random, emergencies }: Around): SyntheticLife['evenings'] {
  const around = emergencies
    .filter(({ crisis }) => crisis)
    .flatMap(({ daysAgo }) => (random.chance(underCare ? 0.35 : 0.2) ? [daysAgo - random.whole(2, 8), daysAgo + random.whole(1, 4)] : []))
  const others = random.chance(underCare ? 0.08 : person.illness === undefined ? 0.002 : 0.008)
    ? daysOf(person, random, random.pick([1, 1, 2, 3, 6]))
    : []
  const away = random.chance(0.3)
  return [...new Set([...around, ...others])]
    .filter((daysAgo) => daysAgo >= person.lastDay && person.ageOn(daysAgo) >= 18 && !inHospital(emergencies, daysAgo))
    .sort((a, b) => b - a)
    .map((daysAgo) => ({ daysAgo, elsewhere: away ? random.chance(0.7) : false }))
}

function inHospital(emergencies: readonly Emergency[], day: number): boolean {
  return emergencies.some(({ daysAgo, assessment }) => {
    const over = assessment === undefined ? daysAgo - 1 : (assessment.sectionOverDaysAgo ?? 0)
    return day <= daysAgo && day >= Math.min(over, daysAgo - 1)
  })
}
