import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  items: [
    { field: 'policeContacts', table: 'police_contact' },
    { field: 'placeOfSafetyDetentions', table: 'place_of_safety_detention' },
  ],
  odsCode: 'ZL001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('police')
  },
})

afterAll(() => postgres?.stop())
