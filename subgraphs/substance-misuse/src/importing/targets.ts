import { itemTable } from '@crisis-record/subgraph-kit/importing'
import { TreatmentEpisodeRow } from '../store/treatment-episode-row.js'

export const episodes = itemTable(TreatmentEpisodeRow, 'localId')
