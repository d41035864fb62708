import { homeOf, type SeedCalendar, seedId, seedRandom, type SyntheticPerson } from '@crisis-record/subgraph-kit/seeding'
import { nameKey } from '../records/name-key.js'
import type { PersonEntity } from '../store/person.entity.js'

const givenNames = {
  '1': 'Aaron Adam Ahmed Arthur Ben Caleb Connor Declan Dylan Edwin Elliot Ewan Felix Finlay George Hamza Harvey Imran Isaac Jamal Jasper Kieran Leon Lewis Marcus Mateusz Nathan Oscar Owen Piotr Rajan Reece Ronan Samir Stefan Theo Tomas Umar Victor Zach'.split(
    ' ',
  ),
  '2': 'Abigail Aisha Alice Anya Beatrice Bethan Carys Chloe Daisy Dilys Edith Elsie Esme Farah Freya Gwen Hana Harriet Imogen Ioana Jasmine Keziah Lauren Leila Lydia Mabel Marta Mina Nadine Niamh Orla Phoebe Priya Rhiannon Ruby Safiya Tamsin Uma Violet Zainab'.split(
    ' ',
  ),
} as const
const languages = ['en', 'en', 'en', 'en', 'en', 'en', 'pl', 'ro', 'pa', 'ur', 'bn', 'so', 'pt', 'q4']

/** One person of the generated population, always the same one for a number. These telephone numbers are nobody's. */
export function generatedPerson(person: SyntheticPerson, calendar: SeedCalendar, practices: readonly string[]): PersonEntity {
  const { nhsNumber, familyName, gender, dateOfBirth, restricted, deceasedDaysAgo, lastDay } = person
  const random = seedRandom(nhsNumber, 'person')
  const givenName = random.pick(givenNames[gender])
  const home = homeOf(nhsNumber)
  const languageCode = random.pick(languages)
  const updated = () => person.someDay(random, { least: 10, most: 900 }) ?? lastDay
  return {
    id: seedId('PI', nhsNumber, 1),
    nhsNumber,
    title: null,
    familyName,
    givenName,
    otherGivenNames: random.chance(0.4) ? random.pick(givenNames[gender]) : null,
    preferredName: null,
    familyKey: nameKey(familyName),
    givenKey: nameKey(givenName),
    preferredKey: null,
    dateOfBirth,
    genderCode: gender,
    languageCode,
    interpreterRequired: languageCode === 'en' ? false : random.chance(0.5),
    communicationNeeds: null,
    deceasedOn: deceasedDaysAgo === undefined ? null : calendar.day(deceasedDaysAgo),
    restricted,
    addressLine1: home.line,
    addressLine2: null,
    town: home.town,
    postcode: home.postcode,
    telephone: random.chance(0.9) ? `07700 900${String(random.whole(0, 999)).padStart(3, '0')}` : null,
    email: null,
    gpOdsCode: random.pick(practices),
    tag: 'HTEST',
    demographicsUpdated: calendar.at(updated(), '09:30'),
    contactUpdated: calendar.at(updated(), '10:15'),
  }
}
