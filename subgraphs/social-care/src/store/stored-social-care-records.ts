import { type RecordedItem, type Release, releasedItems } from '@crisis-record/subgraph-kit'
import type { DataSource, EntityTarget } from 'typeorm'
import type { AmhpAssessment } from '../records/amhp-assessment.js'
import type { CarePackage } from '../records/care-package.js'
import type { SafeguardingConcern } from '../records/safeguarding-concern.js'
import type { Carer } from '../records/carer.js'
import type { Accommodation } from '../records/accommodation.js'
import type { LegalDecision } from '../records/legal-decision.js'
import type { SocialCareRecords } from '../records/social-care-records.js'
import { AmhpAssessmentRow, toAmhpAssessment } from './amhp-assessment-row.js'
import { CarePackageRow, toCarePackage } from './care-package-row.js'
import { SafeguardingConcernRow, toSafeguardingConcern } from './safeguarding-concern-row.js'
import { CarerRow, toCarer } from './carer-row.js'
import { AccommodationRow, toAccommodation } from './accommodation-row.js'
import { LegalDecisionRow, toLegalDecision } from './legal-decision-row.js'

/** The council's records in PostgreSQL. One statement a call. */
export class StoredSocialCareRecords implements SocialCareRecords {
  constructor(private readonly dataSource: DataSource) {}

  async amhpAssessments(nhsNumber: string, first: number, release: Release): Promise<readonly AmhpAssessment[]> {
    return (await this.#newest(AmhpAssessmentRow, { nhsNumber, first, release })).map(toAmhpAssessment)
  }

  async carePackages(nhsNumber: string, first: number, release: Release): Promise<readonly CarePackage[]> {
    return (await this.#newest(CarePackageRow, { nhsNumber, first, release })).map(toCarePackage)
  }

  async safeguardingConcerns(nhsNumber: string, first: number, release: Release): Promise<readonly SafeguardingConcern[]> {
    return (await this.#newest(SafeguardingConcernRow, { nhsNumber, first, release })).map(toSafeguardingConcern)
  }

  async carers(nhsNumber: string, first: number, release: Release): Promise<readonly Carer[]> {
    return (await this.#newest(CarerRow, { nhsNumber, first, release })).map(toCarer)
  }

  async accommodation(nhsNumber: string, first: number, release: Release): Promise<readonly Accommodation[]> {
    return (await this.#newest(AccommodationRow, { nhsNumber, first, release })).map(toAccommodation)
  }

  async legalDecisions(nhsNumber: string, first: number, release: Release): Promise<readonly LegalDecision[]> {
    return (await this.#newest(LegalDecisionRow, { nhsNumber, first, release })).map(toLegalDecision)
  }

  #newest<Row extends RecordedItem>(
    entity: EntityTarget<Row>,
    { nhsNumber, first, release }: { nhsNumber: string; first: number; release: Release },
  ): Promise<Row[]> {
    return this.dataSource
      .getRepository<RecordedItem>(entity)
      .find({ where: { nhsNumber, ...releasedItems(release) }, order: { recordedAt: 'DESC', localId: 'ASC' }, take: first }) as Promise<
      Row[]
    >
  }
}
