import { afterAll } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { runSubgraphConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../src/subgraph.js'

let postgres: Postgres | undefined

runSubgraphConformance({
  definition,
  items: [
    { field: 'crisisPlans', table: 'crisis_plan', away: "nhs_number = '9990000115'" },
    {
      field: 'crisisPlans',
      table: 'third_party_information',
      key: ['plan_id', 'ordinal'],
      categories: ['CRISIS_PLAN', 'THIRD_PARTY'],
      whose: 'plan_id IN (SELECT local_id FROM crisis_plan WHERE nhs_number = $1)',
    },
    { field: 'careTeam', table: 'care_team_member' },
    { field: 'riskAssessments', table: 'risk_assessment' },
    { field: 'legalStatusPeriods', table: 'legal_status_period' },
    { field: 'communityContacts', table: 'community_contact' },
    { field: 'conditions', table: 'condition' },
    { field: 'safetyAlerts', table: 'safety_alert', neverSealed: true },
  ],
  odsCode: 'ZM001',
  databaseUrl: async () => {
    postgres = await startPostgres()
    return postgres.createDatabaseWithRoles('mental_health_trust')
  },
})

afterAll(() => postgres?.stop())
