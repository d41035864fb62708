import type { Release } from '@crisis-record/subgraph-kit'
import type { TreatmentEpisode } from './treatment-episode.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface TreatmentRecords {
  treatmentEpisodes(nhsNumber: string, first: number, release: Release): Promise<readonly TreatmentEpisode[]>
}
