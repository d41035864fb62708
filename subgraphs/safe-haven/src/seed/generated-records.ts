import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import type { AboutMeRow } from '../store/about-me-row.js'
import type { VisitRow } from '../store/visit-row.js'
import type { AboutMeSeed } from './demo-about-me.js'
import type { VisitSeed } from './demo-visits.js'
import type { SeededHaven } from './havens.js'
import { aboutMePhrases, visitPhrases } from './phrases.js'
import { toAboutMeRow, toVisitRow } from './to-rows.js'

const hourMs = 3_600_000
/** A third of those who have been here have told about themselves. */
const toldAboutThemselves = 0.33

export interface Seeding {
  readonly calendar: SeedCalendar
  readonly haven: SeededHaven
  readonly odsCode: string
}

/** Somebody who came, and what is drawn of them may have been told on these days. */
export interface Visitor {
  readonly person: SyntheticLife
  /** The evenings they were here, in days ago, oldest first. */
  readonly evenings: readonly [number, ...number[]]
}

export function visitorsOf(people: readonly SyntheticLife[], { takes }: SeededHaven): Visitor[] {
  return people.flatMap((person) => {
    const here = person.evenings.filter(({ elsewhere }) => takes === (elsewhere ? 'FROM_ELSEWHERE' : 'FROM_TOWN'))
    const [first, ...later] = here.map(({ daysAgo }) => daysAgo)
    return first === undefined ? [] : [{ person, evenings: [first, ...later] }]
  })
}

export function* generatedVisits(visitors: readonly Visitor[], { calendar, haven, odsCode }: Seeding): Generator<RowValues<VisitRow>> {
  for (const { person, evenings } of visitors) {
    const random = seedRandom(person.nhsNumber, 'safe-haven', odsCode)
    for (const [index, daysAgo] of evenings.entries()) {
      const [recordedByName, recordedByRole] = random.pick(haven.workers)
      const visit = generateVisit(random, calendar, { daysAgo, haven })
      yield { ...toVisitRow(person.nhsNumber, index + 1, visit, haven), recordedByName, recordedByRole }
    }
  }
}

export function* generatedAboutMe(visitors: readonly Visitor[], { calendar, haven, odsCode }: Seeding): Generator<RowValues<AboutMeRow>> {
  for (const { person, evenings } of visitors) {
    const random = seedRandom(person.nhsNumber, 'about-me', odsCode)
    if (!random.chance(toldAboutThemselves)) continue
    const times = toldOn(random, { person, evenings }, calendar)
    yield toAboutMeRow(person.nhsNumber, 1, { ...times, ...generateAboutMe(random) }, haven)
  }
}

/** Told in one of their evenings, and looked at again in a later one or the same. */
export function toldOn(random: SeedRandom, { evenings }: Visitor, { at }: SeedCalendar) {
  const told = random.whole(0, evenings.length - 1)
  const again = random.whole(told, evenings.length - 1)
  const daysAgo = evenings[told] ?? evenings[0]
  return { daysAgo, recordedAt: at(daysAgo, '20:00'), lastUpdated: at(evenings[again] ?? daysAgo, '20:30') }
}

interface Evening {
  readonly daysAgo: number
  readonly haven: SeededHaven
}

/** Open from six to eleven in the evening. */
function generateVisit(random: SeedRandom, { at }: SeedCalendar, { daysAgo, haven }: Evening): VisitSeed {
  const [house, other] = haven.places
  const arrivedAt = at(daysAgo, `${String(random.whole(18, 19))}:${String(random.whole(10, 59))}`)
  return {
    arrivedAt,
    leftAt: new Date(arrivedAt.getTime() + random.whole(1, 4) * (hourMs / 2)),
    whatBroughtYouHere: random.pick(visitPhrases.whatBroughtYouHere),
    whatHelped: random.chance(0.8) ? random.pick(visitPhrases.whatHelped) : null,
    onwardPlan: random.chance(0.7) ? random.pick(visitPhrases.onwardPlan) : null,
    place: random.chance(0.7) ? house : other,
  }
}

function generateAboutMe(random: SeedRandom): Omit<AboutMeSeed, 'recordedAt' | 'lastUpdated'> {
  return {
    whatMattersToMe: random.pick(aboutMePhrases.whatMattersToMe),
    peopleWhoMatterToMe: random.chance(0.8) ? random.pick(aboutMePhrases.peopleWhoMatterToMe) : null,
    howICommunicate: random.pick(aboutMePhrases.howICommunicate),
    myWellness: random.chance(0.5) ? random.pick(aboutMePhrases.myWellness) : null,
    pleaseDo: random.sample(aboutMePhrases.pleaseDo, random.whole(1, 3)),
    pleaseDoNot: random.sample(aboutMePhrases.pleaseDoNot, random.whole(0, 3)),
    howAndWhenToSupportMe: random.chance(0.7) ? random.pick(aboutMePhrases.howAndWhenToSupportMe) : null,
  }
}
