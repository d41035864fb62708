import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientTreatmentEpisodesResolver } from './graphql/treatment-episodes-resolver.js'
import type { TreatmentRecords } from './records/treatment-records.js'
import { seed } from './seed/seed.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { StoredTreatmentRecords } from './store/stored-treatment-records.js'
import { TreatmentEpisodeRow } from './store/treatment-episode-row.js'

/** A drug and alcohol recovery service: treatment episodes. A quiet kind: its having anything is itself a secret. */
export const definition: SubgraphDefinition<TreatmentRecords> = {
  kind: 'substance-misuse',
  resolvers: [PatientTreatmentEpisodesResolver],
  entities: [TreatmentEpisodeRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000],
  services: ({ dataSource }) => new StoredTreatmentRecords(dataSource),
  seed,
  importing: () => import('./importing/substance-misuse-import.js').then(({ substanceMisuseImport }) => substanceMisuseImport),
}
