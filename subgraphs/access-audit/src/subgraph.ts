import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { watchCompletion } from './entries/completion-watch.js'
import { createEntryMetrics } from './entries/entry-metrics.js'
import { entryRoutes } from './entries/entry-routes.js'
import { createEntryWriter } from './entries/entry-writer.js'
import { AuditSearchResolver } from './graphql/audit-search-resolver.js'
import { PatientResolver } from './graphql/patient-resolver.js'
import { StatisticsResolver } from './graphql/statistics-resolver.js'
import { headRoutes } from './heads/head-routes.js'
import { createHeadSigner } from './heads/sign-head.js'
import { createNamesForPerson } from './records/names-for-person.js'
import { seed } from './seed/seed.js'
import type { Services } from './services.js'
import { type AuditSettings, auditSettings } from './settings/audit-settings.js'
import { createStatisticsStore } from './statistics/statistics-store.js'
import { createStatisticsWorker } from './statistics/statistics-worker.js'
import { workRoutes } from './statistics/work-routes.js'
import { EntryEntity } from './store/entry.entity.js'
import { createEntryReader } from './store/entry-reader.js'
import { createEntryStore } from './store/entry-store.js'
import { Entries1760000000001 } from './store/migrations/1760000000001-entries.js'
import { EntrySearch1764000000001 } from './store/migrations/1764000000001-entry-search.js'
import { MonthlyStatistic1765000000001 } from './store/migrations/1765000000001-monthly-statistic.js'

/** Remembers who looked at what and why. */
export const definition: SubgraphDefinition<Services, AuditSettings> = {
  kind: 'access-audit',
  resolvers: [PatientResolver, AuditSearchResolver, StatisticsResolver],
  entities: [EntryEntity],
  migrations: [Entries1760000000001, EntrySearch1764000000001, MonthlyStatistic1765000000001],
  privileges: { entry: ['SELECT', 'INSERT'], monthly_statistic: ['SELECT', 'INSERT'] },
  configuration: auditSettings,
  services: ({ dataSource, clock, source, settings, metrics, log }) => {
    const keys = settings.HEAD_SIGNING_KEY_FILE
    const reader = createEntryReader(dataSource)
    const entryMetrics = createEntryMetrics(metrics)
    const signHead = createHeadSigner({ issuer: source.odsCode, keys, clock })
    const statistics = createStatisticsStore(dataSource)
    const kinds = new Map(settings.AGENCIES_FILE.kinds.flatMap(({ kind, instances }) => instances.map(({ odsCode }) => [odsCode, kind])))
    return {
      statistics,
      statisticsWorker: createStatisticsWorker({ store: statistics, kindOf: (odsCode) => kinds.get(odsCode), clock, log }),
      writer: createEntryWriter({ store: createEntryStore(dataSource), clock, signHead }),
      reader,
      signHead,
      headKeys: keys.published,
      eventKeys: settings.EVENT_KEYS_FILE,
      entryMetrics,
      namesForPerson: createNamesForPerson(settings.NAMES_FOR_PERSON_FILE),
      completionWatch: watchCompletion({ reader, metrics: entryMetrics, clock, log }),
    }
  },
  routes: async (app, deps) => {
    for (const routes of [entryRoutes, headRoutes, workRoutes]) await routes(app, deps)
  },
  seed,
}
