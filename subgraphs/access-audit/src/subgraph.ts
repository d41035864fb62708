import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { entryRoutes } from './entries/entry-routes.js'
import { createEntryWriter } from './entries/entry-writer.js'
import { PatientResolver } from './graphql/patient-resolver.js'
import type { Services } from './services.js'
import { EntryEntity } from './store/entry.entity.js'
import { createEntryReader } from './store/entry-reader.js'
import { createEntryStore } from './store/entry-store.js'
import { Entries1760000000001 } from './store/migrations/1760000000001-entries.js'

/** Remembers who looked at what and why. */
export const definition: SubgraphDefinition<Services> = {
  kind: 'access-audit',
  resolvers: [PatientResolver],
  entities: [EntryEntity],
  migrations: [Entries1760000000001],
  services: ({ dataSource, clock }) => ({
    writer: createEntryWriter({ store: createEntryStore(dataSource), clock }),
    reader: createEntryReader(dataSource),
  }),
  routes: entryRoutes,
}
