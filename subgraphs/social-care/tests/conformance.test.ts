import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  items: [
    { field: 'amhpAssessments', table: 'amhp_assessment' },
    { field: 'carePackages', table: 'care_package' },
    { field: 'safeguardingConcerns', table: 'safeguarding_concern' },
    { field: 'carers', table: 'carer' },
    { field: 'accommodation', table: 'accommodation' },
    { field: 'legalDecisions', table: 'legal_decision' },
  ],
  odsCode: 'ZW001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('social_care')
  },
})

afterAll(() => postgres?.stop())
