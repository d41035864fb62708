import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { careTeamImport } from './care-team-import.js'
import { communityContactImport } from './community-contact-import.js'
import { conditionImport } from './condition-import.js'
import { crisisPlanImport } from './crisis-plan-import.js'
import { legalStatusImport } from './legal-status-import.js'
import { riskAssessmentImport } from './risk-assessment-import.js'
import { safetyAlertImport } from './safety-alert-import.js'
import {
  careTeam,
  communityContacts,
  conditions,
  crisisPlans,
  legalStatusPeriods,
  riskAssessments,
  safetyAlerts,
  thirdPartyInformation,
} from './targets.js'

/** What a mental health trust takes from its electronic patient record. */
export const mentalHealthTrustImport: ImportDefinition = {
  targets: [crisisPlans, thirdPartyInformation, careTeam, riskAssessments, legalStatusPeriods, communityContacts, conditions, safetyAlerts],
  labels: ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE', 'POLICE_CONTACT'],
  resources: {
    CarePlan: crisisPlanImport,
    CareTeam: careTeamImport,
    Condition: conditionImport,
    Encounter: communityContactImport,
    Flag: safetyAlertImport,
    LegalStatusPeriod: legalStatusImport,
    RiskAssessment: riskAssessmentImport,
  },
}
