import { type Release, releasedItems } from '@crisis-record/subgraph-kit'
import { type DataSource, In, type Repository } from 'typeorm'
import type { CareTeamMember } from '../records/care-team-member.js'
import type { CrisisPlan, ThirdPartyInformation } from '../records/crisis-plan.js'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { CareTeamMemberRow, toCareTeamMember } from './care-team-member-row.js'
import { CrisisPlanRow, toCrisisPlan } from './crisis-plan-row.js'
import { ThirdPartyInformationRow } from './third-party-information-row.js'

const newestFirst = { recordedAt: 'DESC', localId: 'ASC' } as const

/** The trust's records in PostgreSQL. One statement a call. */
export class StoredMentalHealthRecords implements MentalHealthRecords {
  readonly #plans: Repository<CrisisPlanRow>
  readonly #thirdParty: Repository<ThirdPartyInformationRow>
  readonly #careTeam: Repository<CareTeamMemberRow>

  constructor(dataSource: DataSource) {
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

  async careTeam(nhsNumber: string, first: number, release: Release): Promise<readonly CareTeamMember[]> {
    const rows = await this.#careTeam.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toCareTeamMember)
  }
}
