import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  items: [
    { field: 'ambulanceIncidents', table: 'ambulance_incident' },
    { field: 'ambulanceSafetyAlerts', table: 'ambulance_safety_alert', neverSealed: true },
  ],
  odsCode: 'ZB001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('ambulance')
  },
})

afterAll(() => postgres?.stop())
