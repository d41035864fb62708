import { type Month, type Release, releasedItems } from '@crisis-record/subgraph-kit'
import { type DataSource, In, type Repository } from 'typeorm'
import type { CareTeamMember } from '../records/care-team-member.js'
import type { CrisisPlan, ThirdPartyInformation } from '../records/crisis-plan.js'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import type { PlansAtMonthEnd } from '../records/plan-reviews.js'
import { CareTeamMemberRow, toCareTeamMember } from './care-team-member-row.js'
import { CrisisPlanRow, toCrisisPlan } from './crisis-plan-row.js'
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
  readonly #plans: Repository<CrisisPlanRow>
  readonly #thirdParty: Repository<ThirdPartyInformationRow>
  readonly #careTeam: Repository<CareTeamMemberRow>

  constructor(private readonly dataSource: DataSource) {
    this.#plans = dataSource.getRepository(CrisisPlanRow)
    this.#thirdParty = dataSource.getRepository(ThirdPartyInformationRow)
    this.#careTeam = dataSource.getRepository(CareTeamMemberRow)
  }

  async crisisPlans(nhsNumber: string, first: number, release: Release): Promise<readonly CrisisPlan[]> {
    const rows = await this.#plans.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toCrisisPlan)
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
    const rows = await this.#careTeam.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toCareTeamMember)
  }
}
