import { type Release, releasedItems, releasedSql } from '@crisis-record/subgraph-kit'
import type { DataSource, Repository } from 'typeorm'
import { type AllergyRecord, toAllergyRecord } from '../records/allergy-record.js'
import type { Medication } from '../records/medication.js'
import type { PrimaryCareRecords } from '../records/primary-care-records.js'
import type { Problem } from '../records/problem.js'
import { AllergyListRow } from './allergy-list-row.js'
import { AllergyRow, toAllergy } from './allergy-row.js'
import { MedicationRow, toMedication } from './medication-row.js'
import { ProblemRow, toProblem } from './problem-row.js'

const newestFirst = { recordedAt: 'DESC', localId: 'ASC' } as const

/** The practice's records in PostgreSQL. One statement a call. */
export class StoredPrimaryCareRecords implements PrimaryCareRecords {
  readonly #allergyLists: Repository<AllergyListRow>
  readonly #medications: Repository<MedicationRow>
  readonly #problems: Repository<ProblemRow>

  constructor(dataSource: DataSource) {
    this.#allergyLists = dataSource.getRepository(AllergyListRow)
    this.#medications = dataSource.getRepository(MedicationRow)
    this.#problems = dataSource.getRepository(ProblemRow)
  }

  async allergies(nhsNumber: string, release: Release): Promise<AllergyRecord> {
    const released = releasedSql(release, { item: 'allergy', permit: ':permit' })
    const list = await this.#allergyLists
      .createQueryBuilder('list')
      // In the join: a list of which nothing may be released reads as one with nothing on it.
      .leftJoinAndMapMany('list.items', AllergyRow, 'allergy', `allergy.nhsNumber = list.nhsNumber AND ${released}`, {
        permit: release.permit,
      })
      .where('list.nhsNumber = :nhsNumber', { nhsNumber })
      .orderBy({ 'allergy.recordedAt': 'DESC', 'allergy.localId': 'ASC' })
      .getOne()
    return toAllergyRecord((list?.items ?? []).map(toAllergy), (list?.noneKnownAssertedAt ?? null) !== null)
  }

  async medications(nhsNumber: string, first: number, release: Release): Promise<readonly Medication[]> {
    const rows = await this.#medications.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toMedication)
  }

  async problems(nhsNumber: string, first: number, release: Release): Promise<readonly Problem[]> {
    const rows = await this.#problems.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toProblem)
  }
}
