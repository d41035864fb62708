import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  items: [
    { field: 'attendances', table: 'attendance' },
    { field: 'liaisonAssessments', table: 'liaison_assessment' },
  ],
  odsCode: 'ZH001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('acute_hospital')
  },
})

afterAll(() => postgres?.stop())
