import { followAgencies, type SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { watchCompletion } from './entries/completion-watch.js'
import { createEntryMetrics } from './entries/entry-metrics.js'
import { entryRoutes } from './entries/entry-routes.js'
import { createEntryWriter } from './entries/entry-writer.js'
import { createFindings } from './findings/followed-findings.js'
import { followChain } from './findings/follow-chain.js'
import { AuditSearchResolver } from './graphql/audit-search-resolver.js'
import { FindingsResolver } from './graphql/findings-resolver.js'
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
import { Findings1764000000020 } from './store/migrations/1764000000020-findings.js'
import { MonthlyStatistic1765000000001 } from './store/migrations/1765000000001-monthly-statistic.js'
import { HashWithoutIndex1768000000001 } from './store/migrations/1768000000001-hash-without-index.js'
import { LiftedRefusal1769000000001 } from './store/migrations/1769000000001-lifted-refusal.js'

/** Remembers who looked at what and why. */
export const definition: SubgraphDefinition<Services, AuditSettings> = {
  kind: 'access-audit',
  resolvers: [PatientResolver, AuditSearchResolver, FindingsResolver, StatisticsResolver],
  entities: [EntryEntity],
  migrations: [
    Entries1760000000001,
    EntrySearch1764000000001,
    Findings1764000000020,
    MonthlyStatistic1765000000001,
    HashWithoutIndex1768000000001,
    LiftedRefusal1769000000001,
  ],
  privileges: {
    entry: ['SELECT', 'INSERT'],
    finding: ['SELECT', 'INSERT'],
    finding_review: ['SELECT', 'INSERT'],
    finding_note: ['SELECT', 'INSERT'],
    awaited_permit: ['SELECT', 'INSERT', 'DELETE'],
    lifted_refusal: ['SELECT', 'INSERT', 'DELETE'],
    finding_cursor: ['SELECT', { update: ['sequence'] }],
    monthly_statistic: ['SELECT', 'INSERT'],
  },
  configuration: auditSettings,
  services: ({ dataSource, clock, source, settings, metrics, log, agreement }) => {
    const keys = settings.HEAD_SIGNING_KEY_FILE
    const reader = createEntryReader(dataSource)
    const entryMetrics = createEntryMetrics(metrics)
    const signHead = createHeadSigner({ issuer: source.odsCode, keys, clock })
    const statistics = createStatisticsStore(dataSource)
    const agencies = followAgencies({ file: settings.AGENCIES_FILE, log })
    const writer = createEntryWriter({ store: createEntryStore(dataSource), clock, signHead })
    const { odsCode } = source
    const samplingKey = settings.SAMPLING_KEY_FILE
    return {
      agencies,
      statistics,
      statisticsWorker: createStatisticsWorker({ store: statistics, kindOf: (code) => agencies.kindOf(code), clock, log }),
      findings: createFindings({ dataSource, odsCode, agreement, samplingKey, reader, writer, metrics, clock, log }),
      writer,
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
    for (const routes of [entryRoutes, headRoutes, followChain, workRoutes]) await routes(app, deps)
    app.addHook('onClose', () => {
      deps.services.agencies.stop()
      return Promise.resolve()
    })
  },
  seed,
}
