import 'reflect-metadata'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { AbstractLogger, DataSource } from 'typeorm'
import { definition } from '../src/subgraph.js'

class CountingLogger extends AbstractLogger {
  queries: string[] = []

  override logQuery(query: string): void {
    this.queries.push(query)
  }

  protected override writeLog(): void {
    // Counted, not written.
  }
}

export interface RealStore {
  readonly dataSource: DataSource
  /** The statements sent since the last call. */
  takeQueries(): readonly string[]
  stop(): Promise<void>
}

/** This subgraph's tables in a PostgreSQL of the test's own. */
export async function startRealStore(): Promise<RealStore> {
  const postgres: Postgres = await startPostgres()
  const logger = new CountingLogger()
  const dataSource = new DataSource({
    type: 'postgres',
    url: await postgres.createDatabase('substance_misuse'),
    entities: [...definition.entities],
    migrations: [...definition.migrations],
    logger,
  })
  await dataSource.initialize()
  await dataSource.runMigrations()
  return {
    dataSource,
    takeQueries: () => logger.queries.splice(0),
    stop: async () => {
      await dataSource.destroy()
      await postgres.stop()
    },
  }
}
