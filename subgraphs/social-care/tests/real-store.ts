import { startPostgres } from '@crisis-record/local-stack'
import { startTestStore, type TestStore } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

/** This subgraph over a PostgreSQL of the test's own; empty. */
export async function startRealStore(): Promise<TestStore> {
  const postgres = await startPostgres()
  const databaseUrl = await postgres.createDatabase('social_care')
  return startTestStore(definition, {
    databaseUrl,
    odsCode: 'ZW001',
    organisationName: 'Northmoor Council Adult Social Care',
    afterwards: () => postgres.stop(),
  })
}
