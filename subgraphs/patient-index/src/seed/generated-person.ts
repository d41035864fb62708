import { type SeedCalendar, seedId, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import { nameKey } from '../records/name-key.js'
import type { PersonEntity } from '../store/person.entity.js'
import { syntheticLife } from './synthetic-life.js'

const familyNames =
  'Adlard Amory Ashdown Bancroft Barlow Beddoes Birdsall Blythe Brackley Bramwell Calloway Carew Chilcott Clavering Corless Crowther Dacre Denholm Dunmore Eastbrook Ellacott Everard Fairweather Farleigh Fenner Garside Gilroy Goodchild Greaves Hallam Hanratty Hexham Holloway Hussain Ibrahim Iqbal Jessop Kaur Kellaway Kerridge Lacey Langmead Lovelock Mahmood Marlowe Mistry Moorcroft Nandra Netherton Norcott Oakden Odell Osei Pargeter Patel Penrose Popescu Quarmby Radcliffe Ravenhill Rowntree Saddler Selwood Shaughnessy Silva Singh Stanbridge Tamblyn Thorogood Tregenza Underhill Vasey Wadsworth Wetherby Winterbourne Yardley Zielinski'.split(
    ' ',
  )
const givenNames = {
  '1': 'Aaron Adam Ahmed Arthur Ben Caleb Connor Declan Dylan Edwin Elliot Ewan Felix Finlay George Hamza Harvey Imran Isaac Jamal Jasper Kieran Leon Lewis Marcus Mateusz Nathan Oscar Owen Piotr Rajan Reece Ronan Samir Stefan Theo Tomas Umar Victor Zach'.split(
    ' ',
  ),
  '2': 'Abigail Aisha Alice Anya Beatrice Bethan Carys Chloe Daisy Dilys Edith Elsie Esme Farah Freya Gwen Hana Harriet Imogen Ioana Jasmine Keziah Lauren Leila Lydia Mabel Marta Mina Nadine Niamh Orla Phoebe Priya Rhiannon Ruby Safiya Tamsin Uma Violet Zainab'.split(
    ' ',
  ),
} as const
const streets = [
  'Anchor Street',
  'Brewery Lane',
  'Castle Rise',
  'Dyers Row',
  'Elm Grove',
  'Foreland Avenue',
  'Granary Court',
  'Heron Way',
  'Ironmonger Street',
  'Juniper Drive',
]
const towns = ['Westhaven', 'Northmoor', 'Tolver', 'St Brannoc', 'Millbrook'] as const
const languages = ['en', 'en', 'en', 'en', 'en', 'en', 'pl', 'ro', 'pa', 'ur', 'bn', 'so', 'pt', 'q4']

/** One person of the generated population, always the same one for a number. Postcode area WX and these telephone numbers belong to nobody. */
export function generatedPerson(nhsNumber: string, calendar: SeedCalendar, practices: readonly string[]): PersonEntity {
  const random = seedRandom(nhsNumber, 'person')
  const life = syntheticLife(nhsNumber)
  const gender = random.pick(['1', '2'] as const)
  const givenName = random.pick(givenNames[gender])
  const familyName = random.chance(0.06) ? `${random.pick(familyNames)}-${random.pick(familyNames)}` : random.pick(familyNames)
  const district = random.whole(1, 24)
  const languageCode = random.pick(languages)
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
    dateOfBirth: life.dateOfBirth,
    genderCode: gender,
    languageCode,
    interpreterRequired: languageCode === 'en' ? false : random.chance(0.5),
    communicationNeeds: null,
    deceasedOn: life.deceasedDaysAgo === undefined ? null : calendar.day(life.deceasedDaysAgo),
    restricted: life.restricted,
    addressLine1: `${String(random.whole(1, 120))} ${random.pick(streets)}`,
    addressLine2: null,
    town: random.pick(towns),
    postcode: `WX${String(district)} ${String(random.whole(1, 9))}${random.pick(['AB', 'DT', 'EJ', 'GN', 'HS', 'LP', 'QU', 'RX', 'TY', 'WZ'])}`,
    telephone: random.chance(0.9) ? `07700 900${String(random.whole(0, 999)).padStart(3, '0')}` : null,
    email: null,
    gpOdsCode: random.pick(practices),
    tag: 'HTEST',
    demographicsUpdated: calendar.at(random.whole(10, 900), '09:30'),
    contactUpdated: calendar.at(random.whole(10, 900), '10:15'),
  }
}
