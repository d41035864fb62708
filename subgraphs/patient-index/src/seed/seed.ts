import { insertRows, type SeedCalendar, seedId, seedInParts, survivorOf, syntheticPeople } from '@crisis-record/subgraph-kit/seeding'
import { nameKey } from '../records/name-key.js'
import { GpPracticeEntity } from '../store/gp-practice.entity.js'
import { MergedNumberEntity } from '../store/merged-number.entity.js'
import { PersonEntity } from '../store/person.entity.js'
import { type DemoPerson, demoPeople, mergedNumbers } from './demo-people.js'
import { generatedPerson } from './generated-person.js'

const practices: readonly GpPracticeEntity[] = [
  { odsCode: 'ZG001', name: 'Harbour Lane Surgery', telephone: '01632 960140' },
  { odsCode: 'ZG014', name: 'Millbrook Medical Centre', telephone: '01632 960141' },
  { odsCode: 'ZG027', name: 'Tolver Road Practice', telephone: '01632 960142' },
]

const practiceCodes = practices.map(({ odsCode }) => odsCode)

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: async ({ store, calendar, now }) => {
    await insertRows(store, GpPracticeEntity, practices)
    await insertRows(
      store,
      PersonEntity,
      demoPeople(now).map((person) => demoRow(person, calendar)),
    )
    await insertRows(store, MergedNumberEntity, mergedNumbers)
  },
  people: async (people, { store, calendar }) => {
    await insertRows(
      store,
      PersonEntity,
      syntheticPeople(people, calendar).map((person) => generatedPerson(person, calendar, practiceCodes)),
    )
    await insertRows(
      store,
      MergedNumberEntity,
      people.flatMap((nhsNumber) => {
        const survivingNhsNumber = survivorOf(nhsNumber)
        return survivingNhsNumber === undefined ? [] : [{ nhsNumber, survivingNhsNumber }]
      }),
    )
  },
})

function demoRow(person: DemoPerson, calendar: SeedCalendar): PersonEntity {
  return {
    id: seedId('PI', person.nhsNumber, 1),
    nhsNumber: person.nhsNumber,
    title: person.title,
    familyName: person.familyName,
    givenName: person.givenName,
    otherGivenNames: person.otherGivenNames ?? null,
    preferredName: person.preferredName ?? null,
    familyKey: nameKey(person.familyName),
    givenKey: nameKey(person.givenName),
    preferredKey: person.preferredName === undefined ? null : nameKey(person.preferredName),
    dateOfBirth: person.dateOfBirth,
    genderCode: person.gender,
    languageCode: person.language ?? 'en',
    interpreterRequired: person.interpreterRequired ?? false,
    communicationNeeds: person.communicationNeeds ?? null,
    deceasedOn: person.deceasedDaysAgo === undefined ? null : calendar.day(person.deceasedDaysAgo),
    restricted: person.restricted ?? false,
    addressLine1: person.addressLine1,
    addressLine2: null,
    town: 'Westhaven',
    postcode: 'WX4 2DT',
    telephone: '07700 900118',
    email: null,
    gpOdsCode: 'ZG001',
    tag: 'HTEST',
    demographicsUpdated: calendar.at(40, '09:30'),
    contactUpdated: calendar.at(40, '10:15'),
  }
}
