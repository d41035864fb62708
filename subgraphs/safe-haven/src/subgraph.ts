import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAboutMeResolver } from './graphql/about-me-resolver.js'
import { PatientVisitsResolver } from './graphql/visits-resolver.js'
import type { SafeHavenRecords } from './records/safe-haven-records.js'
import { seed } from './seed/seed.js'
import { AboutMeRow } from './store/about-me-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { StoredSafeHavenRecords } from './store/stored-safe-haven-records.js'
import { VisitRow } from './store/visit-row.js'

/** A safe haven (crisis café): visits, and About me. */
export const definition: SubgraphDefinition<SafeHavenRecords> = {
  kind: 'safe-haven',
  resolvers: [PatientVisitsResolver, PatientAboutMeResolver],
  entities: [VisitRow, AboutMeRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000],
  services: ({ dataSource }) => new StoredSafeHavenRecords(dataSource),
  seed,
}
