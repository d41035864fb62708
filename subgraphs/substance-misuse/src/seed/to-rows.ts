import { unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { TreatmentEpisodeRow } from '../store/treatment-episode-row.js'
import type { EpisodeSeed } from './demo-people.js'

export function toEpisodeRow(nhsNumber: string, ordinal: number, { recordedBy, ...episode }: EpisodeSeed): RowValues<TreatmentEpisodeRow> {
  return {
    localId: seedId('TE', nhsNumber, ordinal),
    nhsNumber,
    ...unlabelled,
    ...episode,
    recordedByName: recordedBy?.name ?? null,
    recordedByRole: recordedBy?.role ?? null,
    substances: [...episode.substances],
  }
}
