import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'
import { makeAuditFiles } from './audit-files.js'

const files = makeAuditFiles()
let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  odsCode: 'ZA001',
  withoutData: ['accessHistory'],
  environment: files.environment,
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('access_audit')
  },
})

afterAll(async () => {
  await postgres?.stop()
  files.remove()
})
