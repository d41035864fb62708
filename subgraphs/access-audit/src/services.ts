import type { CompletionWatch } from './entries/completion-watch.js'
import type { EntryMetrics } from './entries/entry-metrics.js'
import type { EntryWriter } from './entries/entry-writer.js'
import type { FollowedAgencies, PublicSigningKey } from '@crisis-record/subgraph-kit'
import type { FollowedFindings } from './findings/followed-findings.js'
import type { SignHead } from './heads/sign-head.js'
import type { NamesForPerson } from './records/names-for-person.js'
import type { EventKeys } from './settings/event-keys.js'
import type { StatisticsStore } from './statistics/statistics-store.js'
import type { StatisticsWorker } from './statistics/statistics-worker.js'
import type { EntryReader } from './store/entry-reader.js'

/** What the routes and resolvers of this subgraph work with. */
export interface Services {
  readonly agencies: FollowedAgencies
  readonly writer: EntryWriter
  readonly reader: EntryReader
  readonly signHead: SignHead
  readonly headKeys: readonly PublicSigningKey[]
  /** Of those who send events. */
  readonly eventKeys: EventKeys
  readonly entryMetrics: EntryMetrics
  readonly completionWatch: CompletionWatch
  readonly namesForPerson: NamesForPerson
  readonly statistics: StatisticsStore
  readonly statisticsWorker: StatisticsWorker
  readonly findings: FollowedFindings
}
