import { DataSource } from 'typeorm'
import type { Log } from '../observe/log.js'
import type { SubgraphDefinition } from '../subgraph-definition.js'
import { CreateDisclosure1600000000001 } from '../disclosure/create-disclosure-1600000000001.js'
import { CreateImports1600000000003 } from './create-imports-1600000000003.js'
import { CreateLastFeed1600000000005 } from './create-last-feed-1600000000005.js'
import { CreateSeedRun1600000000000 } from './create-seed-run-1600000000000.js'
import { isFed } from './last-feed.js'
import { storePatienceMs } from '../store-patience.js'
import { RenewedScenarios1600000000004 } from './renewed-scenarios-1600000000004.js'
import { SeedMarks1600000000002 } from './seed-marks-1600000000002.js'

export type StoreDefinition = Pick<SubgraphDefinition, 'kind' | 'entities' | 'migrations'> & {
  readonly authorise?: unknown
  readonly importing?: unknown
}

/**
 * Whoever releases on another's decision writes down what it released. A subgraph that reaches decisions itself gives away nothing of an
 * agency's, and each of its decisions is in the access audit before anything is shown.
 */
export function logsDisclosures({ authorise }: Pick<StoreDefinition, 'authorise'>): boolean {
  return authorise === undefined
}

/** `requests`: short statements, or the gateway has long given up. `upkeep`: migrations and seeding, which take as long as they take. */
export type StoreUse = 'requests' | 'upkeep'

/** TypeORM 1.1 on PostgreSQL: migrations alone change the schema, and no query is ever logged, for its parameters are somebody's data. */
export async function openDataSource(
  definition: StoreDefinition,
  databaseUrl: string,
  options: { readonly use: StoreUse; readonly log: Log },
): Promise<DataSource> {
  const forRequests = options.use === 'requests'
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    applicationName: `crisis-record ${definition.kind}`,
    entities: [...definition.entities],
    migrations: [
      CreateSeedRun1600000000000,
      SeedMarks1600000000002,
      RenewedScenarios1600000000004,
      ...(logsDisclosures(definition) ? [CreateDisclosure1600000000001] : []),
      ...(isFed(definition) ? [CreateImports1600000000003, CreateLastFeed1600000000005] : []),
      ...definition.migrations,
    ],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    migrationsRun: false,
    logging: false,
    connectTimeoutMS: storePatienceMs,
    poolSize: forRequests ? 10 : 2,
    ...(forRequests ? { extra: { statement_timeout: storePatienceMs, idle_in_transaction_session_timeout: storePatienceMs } } : {}),
    // Without a handler a store that restarts would end this process.
    poolErrorHandler: (error: unknown) => options.log.warn('store connection lost', { error }),
  })
  return dataSource.initialize()
}
