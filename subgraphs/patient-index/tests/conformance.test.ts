import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'
import { makeIndexFiles } from './index-files.js'

const files = makeIndexFiles()
let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  odsCode: 'ZP001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('patient_index')
  },
  environment: files.environment,
})

afterAll(async () => {
  await postgres?.stop()
  files.remove()
})
