import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  items: [
    { field: 'visits', table: 'visit' },
    { field: 'aboutMe', table: 'about_me' },
    { field: 'safetyPlans', table: 'safety_plan' },
    { field: 'reasonableAdjustments', table: 'reasonable_adjustment' },
  ],
  odsCode: 'ZS001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('safe_haven')
  },
})

afterAll(() => postgres?.stop())
