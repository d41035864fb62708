import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
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

export function* generatedVisits(people: readonly string[], { calendar, haven, odsCode }: Seeding): Generator<RowValues<VisitRow>> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'safe-haven', odsCode)
    if (!random.chance(haven.known)) continue
    const count = random.pick([1, 1, 2, 3, 6])
    for (let ordinal = 1; ordinal <= count; ordinal++) {
      const [recordedByName, recordedByRole] = random.pick(haven.workers)
      yield { ...toVisitRow(nhsNumber, ordinal, generateVisit(random, calendar, haven), haven), recordedByName, recordedByRole }
    }
  }
}

export function* generatedAboutMe(people: readonly string[], { calendar, haven, odsCode }: Seeding): Generator<RowValues<AboutMeRow>> {
  for (const nhsNumber of people) {
    if (!seedRandom(nhsNumber, 'safe-haven', odsCode).chance(haven.known)) continue
    const random = seedRandom(nhsNumber, 'about-me', odsCode)
    if (random.chance(toldAboutThemselves)) yield toAboutMeRow(nhsNumber, 1, generateAboutMe(random, calendar), haven)
  }
}

/** Open from six to eleven in the evening. */
function generateVisit(random: SeedRandom, { at }: SeedCalendar, { places: [house, elsewhere] }: SeededHaven): VisitSeed {
  const arrivedAt = at(random.whole(1, 540), `${String(random.whole(18, 20))}:${String(random.whole(10, 59))}`)
  return {
    arrivedAt,
    leftAt: new Date(arrivedAt.getTime() + random.whole(1, 4) * (hourMs / 2)),
    whatBroughtYouHere: random.pick(visitPhrases.whatBroughtYouHere),
    whatHelped: random.chance(0.8) ? random.pick(visitPhrases.whatHelped) : null,
    onwardPlan: random.chance(0.7) ? random.pick(visitPhrases.onwardPlan) : null,
    place: random.chance(0.7) ? house : elsewhere,
  }
}

function generateAboutMe(random: SeedRandom, { at }: SeedCalendar): AboutMeSeed {
  const madeDaysAgo = random.whole(5, 600)
  return {
    recordedAt: at(madeDaysAgo, '19:00'),
    lastUpdated: at(random.whole(1, madeDaysAgo), '20:00'),
    whatMattersToMe: random.pick(aboutMePhrases.whatMattersToMe),
    peopleWhoMatterToMe: random.chance(0.8) ? random.pick(aboutMePhrases.peopleWhoMatterToMe) : null,
    howICommunicate: random.pick(aboutMePhrases.howICommunicate),
    myWellness: random.chance(0.5) ? random.pick(aboutMePhrases.myWellness) : null,
    pleaseDo: random.sample(aboutMePhrases.pleaseDo, random.whole(1, 3)),
    pleaseDoNot: random.sample(aboutMePhrases.pleaseDoNot, random.whole(0, 3)),
    howAndWhenToSupportMe: random.chance(0.7) ? random.pick(aboutMePhrases.howAndWhenToSupportMe) : null,
  }
}
