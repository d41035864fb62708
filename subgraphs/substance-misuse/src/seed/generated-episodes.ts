import {
  type RowValues,
  type SeedCalendar,
  type SeedRandom,
  seedRandom,
  type Substance,
  type SyntheticLife,
} from '@crisis-record/subgraph-kit/seeding'
import type { Coding } from '@crisis-record/subgraph-kit'
import type { TreatmentEpisodeRow } from '../store/treatment-episode-row.js'
import type { EpisodeSeed } from './demo-people.js'
import { substances } from './substances.js'
import { toEpisodeRow } from './to-rows.js'

/** Adults who are, or were, in treatment here. Episodes do not overlap: each ended before the next began. */
export function* generatedEpisodes(people: readonly SyntheticLife[], calendar: SeedCalendar): Generator<RowValues<TreatmentEpisodeRow>> {
  for (const person of people) {
    const { nhsNumber, substance, knownTo, lastDay, deceasedDaysAgo } = person
    if (substance === undefined || !knownTo.has('substance-misuse')) continue
    const random = seedRandom(nhsNumber, 'substance-misuse')
    const episode = { random, calendar, problem: random.pick(problems[substance]) }
    const latestStart = person.someDay(random, { least: lastDay + 30, most: lastDay + 600, fromAge: 18 })
    if (latestStart === undefined) continue
    const goesOn = random.chance(0.55)
    if (goesOn && deceasedDaysAgo === undefined) yield toEpisodeRow(nhsNumber, 1, current(episode, latestStart))
    else if (goesOn) yield toEpisodeRow(nhsNumber, 1, { ...ended(episode, latestStart, lastDay), status: 'Died' })
    else yield toEpisodeRow(nhsNumber, 1, ended(episode, latestStart, random.whole(lastDay, latestStart - 20)))
    const earlier = random.chance(0.25)
      ? person.someDay(random, { least: latestStart + 60, most: latestStart + 900, fromAge: 18 })
      : undefined
    if (earlier !== undefined) yield toEpisodeRow(nhsNumber, 2, ended(episode, earlier, random.whole(latestStart + 5, earlier - 20)))
  }
}

const keyworkers = [
  'Ellis Madaki, 01632 960181',
  'Verity Stanforth, 01632 960180',
  'Roisin Haldane, 01632 960182',
  'Emeka Thornbury, 01632 960183',
]
const recordedBy = { name: 'Roisin Haldane', role: 'Recovery practitioner' }
const problems: Readonly<Record<Substance, readonly (readonly Coding[])[]>> = {
  ALCOHOL: [[substances.alcohol]],
  OPIATES: [[substances.heroin], [substances.heroin, substances.cocaine]],
  COCAINE: [[substances.cocaine], [substances.cocaine, substances.alcohol]],
  CANNABIS: [[substances.cannabis]],
}

interface Episode {
  readonly random: SeedRandom
  readonly calendar: SeedCalendar
  readonly problem: readonly Coding[]
}

function current({ random, calendar: { at, day }, problem }: Episode, startedDaysAgo: number): EpisodeSeed {
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

function ended({ random, calendar: { at, day }, problem }: Episode, startedDaysAgo: number, endedDaysAgo: number): EpisodeSeed {
  return {
    recordedAt: at(startedDaysAgo, '11:00'),
    recordedBy,
    lastUpdated: at(endedDaysAgo, '16:00'),
    startedOn: day(startedDaysAgo),
    endedOn: day(endedDaysAgo),
    status: random.pick(['Completed', 'Completed', 'Dropped out', 'Transferred']),
    substances: problem,
    keyworker: random.pick(keyworkers),
    prescribing: null,
    nextAppointment: null,
  }
}
