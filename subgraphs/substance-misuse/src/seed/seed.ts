import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { insertRows, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { TreatmentEpisodeRow } from '../store/treatment-episode-row.js'
import { demoPeople } from './demo-people.js'
import { generatedEpisodes } from './generated-episodes.js'
import { toEpisodeRow } from './to-rows.js'

/** The people of the fixed scenarios, then the generated population. Synthetic, all of it. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const calendar = seedCalendar(clock.now())
  const demo = [...demoPeople].flatMap(([nhsNumber, make]) =>
    make(calendar).map((episode, index) => toEpisodeRow(nhsNumber, index + 1, episode)),
  )
  await insertRows(dataSource, TreatmentEpisodeRow, demo)
  await insertRows(dataSource, TreatmentEpisodeRow, generatedEpisodes(people, calendar))
}
