import { insertRows, seedInParts, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { TreatmentEpisodeRow } from '../store/treatment-episode-row.js'
import { demoPeople } from './demo-people.js'
import { generatedEpisodes } from './generated-episodes.js'
import { toEpisodeRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: async ({ store, calendar }) => {
    const demo = [...demoPeople].flatMap(([nhsNumber, make]) =>
      make(calendar).map((episode, index) => toEpisodeRow(nhsNumber, index + 1, episode)),
    )
    await insertRows(store, TreatmentEpisodeRow, demo)
  },
  people: async (people, { store, calendar }) => {
    await insertRows(store, TreatmentEpisodeRow, generatedEpisodes(syntheticLives(people, calendar), calendar))
  },
})
