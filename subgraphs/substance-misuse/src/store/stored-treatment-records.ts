import { type Release, releasedItems } from '@crisis-record/subgraph-kit'
import type { DataSource, Repository } from 'typeorm'
import type { TreatmentEpisode } from '../records/treatment-episode.js'
import type { TreatmentRecords } from '../records/treatment-records.js'
import { TreatmentEpisodeRow, toTreatmentEpisode } from './treatment-episode-row.js'

/** The service's records in PostgreSQL. One statement a call. */
export class StoredTreatmentRecords implements TreatmentRecords {
  readonly #episodes: Repository<TreatmentEpisodeRow>

  constructor(dataSource: DataSource) {
    this.#episodes = dataSource.getRepository(TreatmentEpisodeRow)
  }

  async treatmentEpisodes(nhsNumber: string, first: number, release: Release): Promise<readonly TreatmentEpisode[]> {
    const rows = await this.#episodes.find({
      where: { nhsNumber, ...releasedItems(release) },
      order: { recordedAt: 'DESC', localId: 'ASC' },
      take: first,
    })
    return rows.map(toTreatmentEpisode)
  }
}
