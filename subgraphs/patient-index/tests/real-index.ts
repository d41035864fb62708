import { startPostgres } from '@crisis-record/local-stack'
import { fixedClock, startTestSubgraph, type TestSubgraph } from '@crisis-record/subgraph-kit/testing'
import { DataSource } from 'typeorm'
import type { Services } from '../src/services.js'
import { definition } from '../src/subgraph.js'
import { makeIndexFiles } from './index-files.js'

export const now = '2026-06-15T09:00:00Z'

export interface RealIndex {
  readonly index: TestSubgraph<Services>
  readonly clock: ReturnType<typeof fixedClock>
  /** As the owner of the store, who may do anything; the register itself may only read. */
  sql(statement: string, parameters?: readonly unknown[]): Promise<unknown[]>
  /** Another process over the same store. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface RealIndexOptions {
  readonly seedPeople?: number
  readonly files?: ReturnType<typeof makeIndexFiles>
  readonly environment?: Readonly<Record<string, string>>
}

/** The index over a PostgreSQL of the test's own, seeded, with the clock held still. */
export async function startRealIndex({
  seedPeople = 200,
  files = makeIndexFiles(),
  environment = {},
}: RealIndexOptions = {}): Promise<RealIndex> {
  const clock = fixedClock(now)
  const postgres = await startPostgres()
  const databaseUrl = await postgres.createDatabaseWithRoles('patient_index')
  const begin = () =>
    startTestSubgraph(definition, {
      databaseUrl,
      odsCode: 'ZP001',
      organisationName: 'Person register',
      clock,
      seedPeople,
      environment: { ...files.environment, ...environment },
    })
  let index = await begin()
  const owner = await new DataSource({ type: 'postgres', url: databaseUrl.ownerDatabaseUrl }).initialize()
  return {
    get index() {
      return index
    },
    clock,
    sql: (statement, parameters) => owner.query(statement, parameters === undefined ? undefined : [...parameters]),
    async restart() {
      await index.stop()
      index = await begin()
    },
    stop: async () => {
      await index.stop()
      await owner.destroy()
      await postgres.stop()
      files.remove()
    },
  }
}
