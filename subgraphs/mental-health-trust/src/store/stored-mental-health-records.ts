import { type ChangeableItem, type Month, type Release, releasedItems } from '@crisis-record/subgraph-kit'
import { type DataSource, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, In, type Repository } from 'typeorm'
import type { CareTeamMember } from '../records/care-team-member.js'
import type { CommunityContact } from '../records/community-contact.js'
import type { Condition } from '../records/condition.js'
import type { CrisisPlan, ThirdPartyInformation } from '../records/crisis-plan.js'
import type { LegalStatusPeriod } from '../records/legal-status-period.js'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import type { PlansAtMonthEnd } from '../records/plan-reviews.js'
import type { RiskAssessment } from '../records/risk-assessment.js'
import type { SafetyAlert } from '../records/safety-alert.js'
import { CareTeamMemberRow, toCareTeamMember } from './care-team-member-row.js'
import { CommunityContactRow, toCommunityContact } from './community-contact-row.js'
import { ConditionRow, toCondition } from './condition-row.js'
import { CrisisPlanRow, toCrisisPlan } from './crisis-plan-row.js'
import { LegalStatusPeriodRow, toLegalStatusPeriod } from './legal-status-period-row.js'
import { RiskAssessmentRow, toRiskAssessment } from './risk-assessment-row.js'
import { SafetyAlertRow, toSafetyAlert } from './safety-alert-row.js'
import { ThirdPartyInformationRow } from './third-party-information-row.js'

const newestFirst = { recordedAt: 'DESC', localId: 'ASC' } as const

/** The newest plan of each person as it was when the month ended in England. One without a review date is not past it. */
const monthEnds = `
  SELECT to_char(month, 'YYYY-MM') AS month,
    count(plan.nhs_number) FILTER (WHERE plan.review_date IS NULL OR plan.review_date >= ends)::int AS "inDate",
    count(plan.nhs_number) FILTER (WHERE plan.review_date < ends)::int AS "pastReviewDate"
  FROM generate_series($1::date::timestamp, $2::date::timestamp, interval '1 month') AS month
  CROSS JOIN LATERAL (SELECT (month + interval '1 month')::date AS ends) AS month_end
  LEFT JOIN LATERAL (
    SELECT DISTINCT ON (nhs_number) nhs_number, review_date FROM crisis_plan
    WHERE recorded_at < ends::timestamp AT TIME ZONE 'Europe/London' AND seal IS NULL AND item_labels = '{}'
    ORDER BY nhs_number, recorded_at DESC
  ) AS plan ON true
  GROUP BY month ORDER BY month`

/** The trust's records in PostgreSQL. One statement a call. */
export class StoredMentalHealthRecords implements MentalHealthRecords {
  readonly #thirdParty: Repository<ThirdPartyInformationRow>

  constructor(private readonly dataSource: DataSource) {
    this.#thirdParty = dataSource.getRepository(ThirdPartyInformationRow)
  }

  async crisisPlans(nhsNumber: string, first: number, release: Release): Promise<readonly CrisisPlan[]> {
    return (await this.#newest(CrisisPlanRow, nhsNumber, release, first)).map(toCrisisPlan)
  }

  async thirdPartyInformation(planIds: readonly string[], release: Release): Promise<readonly ThirdPartyInformation[]> {
    if (planIds.length === 0) return []
    const where = { planId: In([...planIds]), ...releasedItems(release) }
    return this.#thirdParty.find({ where, order: { recordedAt: 'DESC', ordinal: 'ASC' } })
  }

  async plansAtMonthEnds(from: Month, to: Month): Promise<readonly PlansAtMonthEnd[]> {
    return this.dataSource.query(monthEnds, [`${from}-01`, `${to}-01`])
  }

  async careTeam(nhsNumber: string, first: number, release: Release): Promise<readonly CareTeamMember[]> {
    return (await this.#newest(CareTeamMemberRow, nhsNumber, release, first)).map(toCareTeamMember)
  }

  async riskAssessments(nhsNumber: string, first: number, release: Release): Promise<readonly RiskAssessment[]> {
    return (await this.#newest(RiskAssessmentRow, nhsNumber, release, first)).map(toRiskAssessment)
  }

  async legalStatusPeriods(nhsNumber: string, release: Release): Promise<readonly LegalStatusPeriod[]> {
    return (await this.#newest(LegalStatusPeriodRow, nhsNumber, release)).map(toLegalStatusPeriod)
  }

  async communityContacts(nhsNumber: string, first: number, release: Release): Promise<readonly CommunityContact[]> {
    return (await this.#newest(CommunityContactRow, nhsNumber, release, first)).map(toCommunityContact)
  }

  async conditions(nhsNumber: string, first: number, release: Release): Promise<readonly Condition[]> {
    return (await this.#newest(ConditionRow, nhsNumber, release, first)).map(toCondition)
  }

  async safetyAlerts(nhsNumber: string, first: number, release: Release): Promise<readonly SafetyAlert[]> {
    return (await this.#newest(SafetyAlertRow, nhsNumber, release, first)).map(toSafetyAlert)
  }

  #newest<Row extends ChangeableItem>(entity: EntityTarget<Row>, nhsNumber: string, release: Release, first?: number): Promise<Row[]> {
    const where = { nhsNumber, ...releasedItems(release) } as FindOptionsWhere<Row>
    const order = newestFirst as FindOptionsOrder<Row>
    return this.dataSource.getRepository(entity).find({ where, order, ...(first === undefined ? {} : { take: first }) })
  }
}
