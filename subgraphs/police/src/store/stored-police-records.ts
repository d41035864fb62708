import { type Release, releasedItems } from '@crisis-record/subgraph-kit'
import type { DataSource, Repository } from 'typeorm'
import type { PlaceOfSafetyDetention } from '../records/place-of-safety-detention.js'
import type { PoliceContact } from '../records/police-contact.js'
import type { PoliceRecords } from '../records/police-records.js'
import { PlaceOfSafetyDetentionRow, toPlaceOfSafetyDetention } from './place-of-safety-detention-row.js'
import { PoliceContactRow, toPoliceContact } from './police-contact-row.js'

const newestFirst = { recordedAt: 'DESC', localId: 'ASC' } as const

/** The force's records in PostgreSQL. One statement a call. */
export class StoredPoliceRecords implements PoliceRecords {
  readonly #contacts: Repository<PoliceContactRow>
  readonly #detentions: Repository<PlaceOfSafetyDetentionRow>

  constructor(dataSource: DataSource) {
    this.#contacts = dataSource.getRepository(PoliceContactRow)
    this.#detentions = dataSource.getRepository(PlaceOfSafetyDetentionRow)
  }

  async contacts(nhsNumber: string, first: number, release: Release): Promise<readonly PoliceContact[]> {
    const rows = await this.#contacts.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toPoliceContact)
  }

  async detentions(nhsNumber: string, first: number, release: Release): Promise<readonly PlaceOfSafetyDetention[]> {
    const rows = await this.#detentions.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toPlaceOfSafetyDetention)
  }
}
