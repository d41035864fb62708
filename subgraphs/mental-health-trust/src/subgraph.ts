import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientCareTeamResolver } from './graphql/care-team-resolver.js'
import { PatientCommunityContactsResolver } from './graphql/community-contacts-resolver.js'
import { PatientConditionsResolver } from './graphql/conditions-resolver.js'
import { CrisisPlanThirdPartyResolver, PatientCrisisPlansResolver } from './graphql/crisis-plan-resolver.js'
import { PatientLegalStatusResolver } from './graphql/legal-status-resolver.js'
import { PlanReviewsResolver } from './graphql/plan-reviews-resolver.js'
import { PatientRiskAssessmentsResolver } from './graphql/risk-assessments-resolver.js'
import { PatientSafetyAlertsResolver } from './graphql/safety-alerts-resolver.js'
import type { MentalHealthRecords } from './records/mental-health-records.js'
import { seed } from './seed/seed.js'
import { CareTeamMemberRow } from './store/care-team-member-row.js'
import { CommunityContactRow } from './store/community-contact-row.js'
import { ConditionRow } from './store/condition-row.js'
import { CrisisPlanRow } from './store/crisis-plan-row.js'
import { LegalStatusPeriodRow } from './store/legal-status-period-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { CreateFurtherRecords1767398400000 } from './store/migrations/1767398400000-create-further-records.js'
import { RiskAssessmentRow } from './store/risk-assessment-row.js'
import { SafetyAlertRow } from './store/safety-alert-row.js'
import { StoredMentalHealthRecords } from './store/stored-mental-health-records.js'
import { ThirdPartyInformationRow } from './store/third-party-information-row.js'

/** A mental health trust: crisis plans, care team, risk, legal status with the detention clock, community contacts, conditions and safety alerts. */
export const definition: SubgraphDefinition<MentalHealthRecords> = {
  kind: 'mental-health-trust',
  resolvers: [
    PatientCrisisPlansResolver,
    CrisisPlanThirdPartyResolver,
    PatientCareTeamResolver,
    PatientRiskAssessmentsResolver,
    PatientLegalStatusResolver,
    PatientCommunityContactsResolver,
    PatientConditionsResolver,
    PatientSafetyAlertsResolver,
    PlanReviewsResolver,
  ],
  entities: [
    CrisisPlanRow,
    ThirdPartyInformationRow,
    CareTeamMemberRow,
    RiskAssessmentRow,
    LegalStatusPeriodRow,
    CommunityContactRow,
    ConditionRow,
    SafetyAlertRow,
  ],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000, CreateFurtherRecords1767398400000],
  services: ({ dataSource }) => new StoredMentalHealthRecords(dataSource),
  seed,
  importing: () => import('./importing/mental-health-trust-import.js').then(({ mentalHealthTrustImport }) => mentalHealthTrustImport),
}
