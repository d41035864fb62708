import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { entryRoutes } from './entries/entry-routes.js'
import { createEntryWriter } from './entries/entry-writer.js'
import { PatientResolver } from './graphql/patient-resolver.js'
import { headRoutes } from './heads/head-routes.js'
import { createHeadSigner } from './heads/sign-head.js'
import type { Services } from './services.js'
import { type AuditSettings, auditSettings } from './settings/audit-settings.js'
import { EntryEntity } from './store/entry.entity.js'
import { createEntryReader } from './store/entry-reader.js'
import { createEntryStore } from './store/entry-store.js'
import { Entries1760000000001 } from './store/migrations/1760000000001-entries.js'

/** Remembers who looked at what and why. */
export const definition: SubgraphDefinition<Services, AuditSettings> = {
  kind: 'access-audit',
  resolvers: [PatientResolver],
  entities: [EntryEntity],
  migrations: [Entries1760000000001],
  privileges: { entry: ['SELECT', 'INSERT'] },
  configuration: auditSettings,
  services: ({ dataSource, clock, source, settings }) => {
    const keys = settings.HEAD_SIGNING_KEY_FILE
    const signHead = createHeadSigner({ issuer: source.odsCode, keys, clock })
    return {
      writer: createEntryWriter({ store: createEntryStore(dataSource), clock, signHead }),
      reader: createEntryReader(dataSource),
      signHead,
      headKeys: keys.published,
      eventKeys: settings.EVENT_KEYS_FILE,
    }
  },
  routes: async (app, deps) => {
    for (const routes of [entryRoutes, headRoutes]) await routes(app, deps)
  },
}
