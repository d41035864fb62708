import { startPostgres } from '@crisis-record/local-stack'
import { type TestSubgraph, countQueries, everythingPermitted, startTestSubgraph } from '@crisis-record/subgraph-kit/testing'
import type { DataSource } from 'typeorm'
import { definition } from '../src/subgraph.js'

export interface RealStore {
  /** The whole subgraph, to be asked as the gateway asks it. */
  readonly agency: TestSubgraph<unknown>
  readonly dataSource: DataSource
  /** The statements sent since they were last taken. */
  takeQueries(): readonly string[]
  stop(): Promise<void>
}

/** This subgraph over a PostgreSQL of the test's own; empty. */
export async function startRealStore(): Promise<RealStore> {
  const postgres = await startPostgres()
  const agency = await startTestSubgraph(definition, {
    databaseUrl: await postgres.createDatabase('acute_hospital'),
    odsCode: 'ZH001',
    organisationName: 'St Brannoc’s Hospital',
    agreement: everythingPermitted(),
  })
  const { dataSource } = agency.subgraph
  return {
    agency,
    dataSource,
    takeQueries: countQueries(dataSource),
    stop: async () => {
      await agency.stop()
      await postgres.stop()
    },
  }
}
