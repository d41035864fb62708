import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'
import { makeRegistryFiles } from './registry-files.js'

const files = makeRegistryFiles()
let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  odsCode: 'ZC001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('consent_registry')
  },
  environment: { ...files.environment, OIDC_ISSUER: 'http://127.0.0.1:9' },
})

afterAll(async () => {
  await postgres?.stop()
  files.remove()
})
