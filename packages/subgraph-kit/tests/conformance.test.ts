import { afterAll } from '@jest/globals'
import { startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '../src/testing/index.js'
import { definition } from './subgraph/subgraph.js'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

runSubgraphConformance({
  definition,
  databaseUrl: () => postgres.createDatabaseWithRoles('kit_conformance'),
  withoutData: ['failing'],
  items: [{ field: 'notes', table: 'note', key: ['id'] }],
})
