import type { DataSource } from 'typeorm'
import { genderOf, languageOf } from '../records/coded-values.js'
import type { PersonContact, PersonDemographics } from '../records/person.js'
import { GpPracticeEntity } from './gp-practice.entity.js'
import { PersonEntity } from './person.entity.js'

/** Reads one person. A number nobody here has gives null, as does one that was merged: the registry has sent its caller on before. */
export interface PersonRepository {
  demographics(nhsNumber: string): Promise<PersonDemographics | null>
  contact(nhsNumber: string): Promise<PersonContact | null>
}

export function createPersonRepository(dataSource: DataSource): PersonRepository {
  const people = dataSource.getRepository(PersonEntity)
  return {
    async demographics(nhsNumber) {
      const row = await people.findOneBy({ nhsNumber })
      return row === null ? null : toDemographics(row)
    },
    async contact(nhsNumber) {
      const row = await people
        .createQueryBuilder('person')
        .leftJoinAndMapOne('person.gpPractice', GpPracticeEntity, 'practice', 'practice.ods_code = person.gp_ods_code')
        .where('person.nhs_number = :nhsNumber', { nhsNumber })
        .getOne()
      return row === null ? null : toContact(row)
    },
  }
}

function toDemographics(row: PersonEntity): PersonDemographics {
  return {
    localId: `${row.id}-who`,
    lastUpdated: row.demographicsUpdated,
    title: row.title,
    familyName: row.familyName,
    givenName: row.givenName,
    otherGivenNames: row.otherGivenNames,
    preferredName: row.preferredName,
    dateOfBirth: row.dateOfBirth,
    gender: genderOf(row.genderCode),
    language: languageOf(row.languageCode),
    interpreterRequired: row.interpreterRequired,
    communicationNeeds: row.communicationNeeds,
    deceasedOn: row.deceasedOn,
  }
}

/** One read for both tables. */
type PersonWithPractice = PersonEntity & { readonly gpPractice?: GpPracticeEntity | null }

function toContact(row: PersonWithPractice): PersonContact {
  const lines = [row.addressLine1, row.addressLine2, row.town].filter((line) => line !== null)
  return {
    localId: `${row.id}-where`,
    lastUpdated: row.contactUpdated,
    address: row.postcode === null ? null : { lines, postcode: row.postcode },
    telephone: row.telephone,
    email: row.email,
    gpPractice: row.gpPractice ?? null,
  }
}
