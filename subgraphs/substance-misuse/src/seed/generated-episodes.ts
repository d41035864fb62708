import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { TreatmentEpisodeRow } from '../store/treatment-episode-row.js'
import type { EpisodeSeed } from './demo-people.js'
import { substances } from './substances.js'
import { toEpisodeRow } from './to-rows.js'

/** One in twelve of a crisis partnership's people was or is in treatment here. */
export function* generatedEpisodes(people: readonly string[], calendar: SeedCalendar): Generator<RowValues<TreatmentEpisodeRow>> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'substance-misuse')
    if (!random.chance(0.08)) continue
    // Episodes do not overlap: each ended before the next began.
    const latestStart = random.whole(30, 600)
    yield toEpisodeRow(nhsNumber, 1, random.chance(0.55) ? current(random, calendar, latestStart) : ended(random, calendar, latestStart))
    if (random.chance(0.25)) yield toEpisodeRow(nhsNumber, 2, ended(random, calendar, latestStart + random.whole(300, 900)))
  }
}

const keyworkers = [
  'Ellis Madaki, 01632 960181',
  'Verity Stanforth, 01632 960180',
  'Roisin Haldane, 01632 960182',
  'Emeka Thornbury, 01632 960183',
]
const recordedBy = { name: 'Roisin Haldane', role: 'Recovery practitioner' }
const problems = [
  [substances.alcohol],
  [substances.alcohol],
  [substances.heroin],
  [substances.heroin, substances.cocaine],
  [substances.cannabis],
  [substances.cocaine, substances.alcohol],
] as const

function current(random: SeedRandom, { at, day }: SeedCalendar, startedDaysAgo: number): EpisodeSeed {
  const problem = random.pick(problems)
  return {
    recordedAt: at(startedDaysAgo, '11:00'),
    recordedBy,
    lastUpdated: at(random.whole(1, 28), '16:00'),
    startedOn: day(startedDaysAgo),
    endedOn: null,
    status: 'In treatment',
    substances: problem,
    keyworker: random.pick(keyworkers),
    prescribing: problem[0] === substances.heroin ? 'Methadone 1 mg/ml oral solution, 40 ml once a day, supervised' : null,
    nextAppointment: at(-random.whole(1, 21), `${String(random.whole(9, 16))}:30`.padStart(5, '0')),
  }
}

function ended(random: SeedRandom, { at, day }: SeedCalendar, startedDaysAgo: number): EpisodeSeed {
  const endedDaysAgo = startedDaysAgo - random.whole(20, Math.min(280, startedDaysAgo - 1))
  return {
    recordedAt: at(startedDaysAgo, '11:00'),
    recordedBy,
    lastUpdated: at(endedDaysAgo, '16:00'),
    startedOn: day(startedDaysAgo),
    endedOn: day(endedDaysAgo),
    status: random.pick(['Completed', 'Completed', 'Dropped out', 'Transferred']),
    substances: random.pick(problems),
    keyworker: random.pick(keyworkers),
    prescribing: null,
    nextAppointment: null,
  }
}
