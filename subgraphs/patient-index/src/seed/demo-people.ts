import { bornFifteenYearsAgo } from '@crisis-record/subgraph-kit/seeding'

/** What is particular to a person of the fixed scenarios; the rest is the same for all of them. */
export interface DemoPerson {
  readonly nhsNumber: string
  readonly title: string
  readonly givenName: string
  readonly familyName: string
  readonly dateOfBirth: string
  readonly gender: '1' | '2' | '9'
  readonly addressLine1: string
  readonly otherGivenNames?: string
  readonly preferredName?: string
  readonly language?: string
  readonly interpreterRequired?: boolean
  readonly communicationNeeds?: string
  readonly deceasedDaysAgo?: number
  readonly restricted?: true
}

export const mergedNumbers = [{ nhsNumber: '9990000131', survivingNhsNumber: '9990000018' }] as const

/** The people of the fixed scenarios. Nobody real; the three that are compared differ here in name and birth alone. */
export function demoPeople(now: Date): readonly DemoPerson[] {
  return [
    {
      nhsNumber: '9990000018',
      title: 'Ms',
      givenName: 'Maya',
      otherGivenNames: 'Rose',
      familyName: 'Ellington',
      preferredName: 'May',
      dateOfBirth: '1991-04-17',
      gender: '2',
      communicationNeeds: 'Speak slowly and give one piece of information at a time. Prefers a quiet room.',
      addressLine1: '14 Tidewater Lane',
    },
    {
      nhsNumber: '9990000026',
      title: 'Mr',
      givenName: 'Daniel',
      familyName: 'Hartnoll',
      dateOfBirth: '1984-09-02',
      gender: '1',
      addressLine1: '3 Quarry Mews',
    },
    {
      nhsNumber: '9990000034',
      title: 'Mr',
      givenName: 'Joel',
      familyName: 'Pellow',
      dateOfBirth: '1979-12-11',
      gender: '1',
      addressLine1: '3 Quarry Mews',
    },
    {
      nhsNumber: '9990000042',
      title: 'Mr',
      givenName: 'Peter',
      familyName: 'Wainscott',
      dateOfBirth: '1988-06-23',
      gender: '1',
      addressLine1: '3 Quarry Mews',
    },
    {
      nhsNumber: '9990000050',
      title: 'Mrs',
      givenName: 'Nadia',
      familyName: 'Rahimi-Cole',
      dateOfBirth: '1996-02-08',
      gender: '2',
      language: 'ar',
      interpreterRequired: true,
      addressLine1: 'Flat 2, 41 Chandler Street',
    },
    {
      nhsNumber: '9990000069',
      title: 'Mr',
      givenName: 'Tobias',
      familyName: 'Fenwick',
      dateOfBirth: '1973-07-30',
      gender: '1',
      addressLine1: '8 Saltmarsh Road',
    },
    {
      nhsNumber: '9990000077',
      title: 'Miss',
      givenName: 'Elena',
      familyName: 'Marchetti',
      dateOfBirth: '1990-10-05',
      gender: '2',
      language: 'it',
      addressLine1: '27 Beacon Terrace',
      restricted: true,
    },
    {
      nhsNumber: '9990000085',
      title: 'Mr',
      givenName: 'Harold',
      familyName: 'Birtwhistle',
      preferredName: 'Harry',
      dateOfBirth: '1946-03-19',
      gender: '1',
      communicationNeeds: 'Hard of hearing. Face him when you speak.',
      addressLine1: 'Cedar House, 2 Mill Lane',
    },
    {
      nhsNumber: '9990000093',
      title: 'Master',
      givenName: 'Callum',
      familyName: 'Draycott',
      dateOfBirth: bornFifteenYearsAgo(now),
      gender: '1',
      addressLine1: '19 Orchard Close',
    },
    {
      nhsNumber: '9990000107',
      title: 'Ms',
      givenName: 'Shanice',
      familyName: 'Abara',
      dateOfBirth: '1987-01-26',
      gender: '2',
      addressLine1: '60 Station Parade',
    },
    {
      nhsNumber: '9990000115',
      title: 'Mr',
      givenName: 'Oliver',
      familyName: 'Penhale',
      dateOfBirth: '2001-11-14',
      gender: '1',
      addressLine1: '5 Lighthouse View',
    },
    {
      nhsNumber: '9990000158',
      title: 'Mx',
      givenName: 'Robin',
      familyName: 'Thackray',
      dateOfBirth: '1985-03-09',
      gender: '9',
      addressLine1: '12 Harbour Walk',
    },
    {
      nhsNumber: '9990000166',
      title: 'Mrs',
      givenName: 'Edith',
      familyName: 'Ellery',
      dateOfBirth: '1952-10-27',
      gender: '2',
      addressLine1: '7 Cobbler Street',
    },
    {
      nhsNumber: '9990000174',
      title: 'Mr',
      givenName: 'Harold',
      familyName: 'Amesbury',
      dateOfBirth: '1939-05-06',
      gender: '1',
      addressLine1: '2 Priory Lane',
      deceasedDaysAgo: 12,
    },
    {
      nhsNumber: '9990000123',
      title: 'Ms',
      givenName: 'Teresa',
      familyName: 'Kowalczyk',
      dateOfBirth: '1969-08-21',
      gender: '2',
      language: 'pl',
      interpreterRequired: false,
      addressLine1: '33 Foundry Row',
    },
  ]
}
