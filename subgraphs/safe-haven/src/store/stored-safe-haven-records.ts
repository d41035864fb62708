import { type Release, releasedItems } from '@crisis-record/subgraph-kit'
import type { DataSource, Repository } from 'typeorm'
import type { AboutMe } from '../records/about-me.js'
import type { ReasonableAdjustment } from '../records/reasonable-adjustment.js'
import type { SafeHavenRecords } from '../records/safe-haven-records.js'
import type { SafetyPlan } from '../records/safety-plan.js'
import type { Visit } from '../records/visit.js'
import { AboutMeRow, toAboutMe } from './about-me-row.js'
import { ReasonableAdjustmentRow, toReasonableAdjustment } from './reasonable-adjustment-row.js'
import { SafetyPlanRow, toSafetyPlan } from './safety-plan-row.js'
import { VisitRow, toVisit } from './visit-row.js'

const newestFirst = { recordedAt: 'DESC', localId: 'ASC' } as const

/** The safe haven's records in PostgreSQL. One statement a call. */
export class StoredSafeHavenRecords implements SafeHavenRecords {
  readonly #visits: Repository<VisitRow>
  readonly #aboutMe: Repository<AboutMeRow>
  readonly #safetyPlans: Repository<SafetyPlanRow>
  readonly #reasonableAdjustments: Repository<ReasonableAdjustmentRow>

  constructor(dataSource: DataSource) {
    this.#visits = dataSource.getRepository(VisitRow)
    this.#aboutMe = dataSource.getRepository(AboutMeRow)
    this.#safetyPlans = dataSource.getRepository(SafetyPlanRow)
    this.#reasonableAdjustments = dataSource.getRepository(ReasonableAdjustmentRow)
  }

  async visits(nhsNumber: string, first: number, release: Release): Promise<readonly Visit[]> {
    const rows = await this.#visits.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toVisit)
  }

  async aboutMe(nhsNumber: string, first: number, release: Release): Promise<readonly AboutMe[]> {
    const rows = await this.#aboutMe.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toAboutMe)
  }

  async safetyPlans(nhsNumber: string, first: number, release: Release): Promise<readonly SafetyPlan[]> {
    const rows = await this.#safetyPlans.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toSafetyPlan)
  }

  async reasonableAdjustments(nhsNumber: string, first: number, release: Release): Promise<readonly ReasonableAdjustment[]> {
    const where = { nhsNumber, ...releasedItems(release) }
    const rows = await this.#reasonableAdjustments.find({ where, order: newestFirst, take: first })
    return rows.map(toReasonableAdjustment)
  }
}
