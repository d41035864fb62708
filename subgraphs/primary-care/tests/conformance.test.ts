import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  items: [
    { field: 'allergies', table: 'allergy', neverSealed: true },
    { field: 'medications', table: 'medication' },
    { field: 'problems', table: 'problem' },
  ],
  odsCode: 'ZG001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('primary_care')
  },
})

afterAll(() => postgres?.stop())
