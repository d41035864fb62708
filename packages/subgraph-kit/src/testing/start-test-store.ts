import type { DataSource } from 'typeorm'
import type { SubgraphDefinition } from '../subgraph-definition.js'
import { countQueries } from './count-queries.js'
import { everythingPermitted } from './everything-permitted.js'
import { startTestSubgraph, type TestSubgraph, type TestSubgraphOptions } from './start-test-subgraph.js'

/** A subgraph and its store, for tests of what is kept and what is published of it. */
export interface TestStore {
  /** The whole subgraph, to be asked as the gateway asks it. */
  readonly agency: TestSubgraph<unknown>
  readonly dataSource: DataSource
  /** The statements sent since they were last taken. */
  takeQueries(): readonly string[]
  stop(): Promise<void>
}

/** Starts it over an empty database, under an agreement that permits every role everything. `afterwards` ends the database's server. */
export async function startTestStore<S, C>(
  definition: SubgraphDefinition<S, C>,
  options: Pick<TestSubgraphOptions, 'databaseUrl' | 'odsCode' | 'organisationName'> & { readonly afterwards: () => Promise<void> },
): Promise<TestStore> {
  const { afterwards, ...subgraph } = options
  const agency = await startTestSubgraph(definition, { ...subgraph, agreement: everythingPermitted() })
  const { dataSource } = agency.subgraph
  return {
    agency,
    dataSource,
    takeQueries: countQueries(dataSource),
    stop: async () => {
      await agency.stop()
      await afterwards()
    },
  }
}
