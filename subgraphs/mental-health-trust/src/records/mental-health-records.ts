import type { Month, Release } from '@crisis-record/subgraph-kit'
import type { CareTeamMember } from './care-team-member.js'
import type { CommunityContact } from './community-contact.js'
import type { Condition } from './condition.js'
import type { CrisisPlan, ThirdPartyInformation } from './crisis-plan.js'
import type { LegalStatusPeriod } from './legal-status-period.js'
import type { PlansAtMonthEnd } from './plan-reviews.js'
import type { RiskAssessment } from './risk-assessment.js'
import type { SafetyAlert } from './safety-alert.js'

/** What the resolvers ask of the store. Each call is one read; lists are newest first, then by local id. */
export interface MentalHealthRecords {
  crisisPlans(nhsNumber: string, first: number, release: Release): Promise<readonly CrisisPlan[]>
  /** For all the plans at once, newest first. */
  thirdPartyInformation(planIds: readonly string[], release: Release): Promise<readonly ThirdPartyInformation[]>
  /** Of every month of a range, open ones too. Plans that are sealed or labelled are left out: they show in no count. */
  plansAtMonthEnds(from: Month, to: Month): Promise<readonly PlansAtMonthEnd[]>
  careTeam(nhsNumber: string, first: number, release: Release): Promise<readonly CareTeamMember[]>
  riskAssessments(nhsNumber: string, first: number, release: Release): Promise<readonly RiskAssessment[]>
  /** All of them: the clock of a detention goes by every record of it, however many of them a reader asks to see. */
  legalStatusPeriods(nhsNumber: string, release: Release): Promise<readonly LegalStatusPeriod[]>
  communityContacts(nhsNumber: string, first: number, release: Release): Promise<readonly CommunityContact[]>
  conditions(nhsNumber: string, first: number, release: Release): Promise<readonly Condition[]>
  safetyAlerts(nhsNumber: string, first: number, release: Release): Promise<readonly SafetyAlert[]>
}
