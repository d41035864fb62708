import { homeOf, type SeedCalendar, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import type { Accommodation } from '../records/accommodation.js'
import type { CarePackage } from '../records/care-package.js'
import type { Carer } from '../records/carer.js'
import { knownPeople, ofAdults } from './known-people.js'
import type { Made } from './made-items.js'

type Generated<Item> = Generator<readonly [string, readonly Made<Item>[]]>

const services = [
  ['Homecare', 'Morning and evening call: washing, breakfast, medicines.', 'Maintaining personal hygiene'],
  ['Reablement', 'Six weeks of help to do it alone again.', 'Maintaining a habitable home environment'],
  [
    'Floating support',
    'Once a week: post, benefits, appointments.',
    'Making use of necessary facilities or services in the local community',
  ],
  ['Personal assistant (direct payment)', 'Shopping and company.', 'Developing and maintaining family or other personal relationships'],
] as const
const providers = ['Northmoor Reablement', 'Tidewater Personal Support', 'Moorside Homecare']

export function* generatedCarePackages(people: readonly SyntheticLife[], { at, day }: SeedCalendar): Generated<CarePackage> {
  for (const [person, random] of knownPeople(people, 'care-package', ofAdults(0.7))) {
    const { nhsNumber, lastDay, deceasedDaysAgo } = person
    const [service, support, outcome] = random.pick(services)
    const started = person.someDay(random, { least: lastDay + 40, most: lastDay + 900, fromAge: 18 })
    if (started === undefined) continue
    const over = random.chance(0.4) ? random.whole(lastDay, started - 20) : null
    const ended = over ?? deceasedDaysAgo ?? null
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(started, '10:00'),
          lastUpdated: at(over ?? random.whole(lastDay, started), '15:00'),
          service,
          status: ended === null ? 'Current' : 'Ended',
          startedOn: day(started),
          endedOn: ended === null ? null : day(ended),
          reviewDate: ended === null ? day(-random.whole(10, 300)) : null,
          hoursPerWeek: random.whole(1, 14),
          support,
          outcomes: [outcome],
          provider: { name: random.pick(providers), telephone: `01632 9602${String(random.whole(70, 99))}` },
        },
      ],
    ]
  }
}

const relatives: Readonly<Record<'ofTheYounger' | 'ofTheOlder', readonly (readonly [familyName: string, relationship: string])[]>> = {
  ofTheYounger: [
    ['Alder', 'Mother'],
    ['Brook', 'Partner'],
    ['Dale', 'Neighbour'],
    ['Fenn', 'Brother'],
  ],
  ofTheOlder: [
    ['Brook', 'Partner'],
    ['Camber', 'Daughter'],
    ['Dale', 'Neighbour'],
    ['Camber', 'Son'],
  ],
}
const givenNames = ['Amira', 'Colm', 'Dilys', 'Farid', 'Grace', 'Ivo', 'Lena', 'Tobias']

export function* generatedCarers(people: readonly SyntheticLife[], { at, day }: SeedCalendar): Generated<Carer> {
  for (const [person, random] of knownPeople(people, 'carer', ofAdults(0.4))) {
    const { nhsNumber, lastDay } = person
    const [familyName, relationship] = random.pick(person.age < 60 ? relatives.ofTheYounger : relatives.ofTheOlder)
    const recorded = person.someDay(random, { least: lastDay + 5, most: lastDay + 800, fromAge: 18 })
    if (recorded === undefined) continue
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(recorded, '11:00'),
          lastUpdated: at(random.whole(lastDay, recorded), '11:00'),
          name: `${random.pick(givenNames)} ${familyName}`,
          relationship,
          mainCarer: random.chance(0.8),
          support: random.pick(['Every day.', 'At weekends.', 'Rings in the evening.', null]),
          assessedOn: random.chance(0.5) ? day(random.whole(lastDay, recorded)) : null,
          ifCarerCannot: random.chance(0.3) ? 'Ring the duty social worker.' : null,
          contact: random.chance(0.9) ? { telephone: `01632 9603${String(random.whole(20, 70))}`, email: null } : null,
          saidInConfidence: random.chance(0.1)
            ? [{ saidOn: day(random.whole(lastDay, recorded)), text: 'Is worn out and dares not say so.' }]
            : [],
        },
      ],
    ]
  }
}

const dwellings = [
  ['Tenant of a private landlord', true, 'Alone'],
  ['Tenant of a housing association', true, 'With family'],
  ['Owner occupier', true, 'With family'],
  ['Supported accommodation', true, 'With other residents'],
  ['Temporary accommodation', false, 'With other residents'],
] as const

export function* generatedAccommodation(people: readonly SyntheticLife[], { at, day }: SeedCalendar): Generated<Accommodation> {
  for (const [person, random] of knownPeople(people, 'accommodation', ofAdults(0.8))) {
    const { nhsNumber, lastDay, deceasedDaysAgo } = person
    const [accommodationType, settled, livesWith] = random.pick(dwellings)
    const started = person.someDay(random, { least: lastDay + 20, most: lastDay + 2500, fromAge: 18 })
    if (started === undefined) continue
    const home = homeOf(nhsNumber)
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(started, '12:00'),
          lastUpdated: at(random.whole(lastDay, started), '12:00'),
          accommodationType,
          settled,
          livesWith,
          startedOn: day(started),
          endedOn: deceasedDaysAgo === undefined ? null : day(deceasedDaysAgo),
          support: null,
          address: {
            lines: [home.line, home.town],
            postcode: home.postcode,
            access: null,
          },
        },
      ],
    ]
  }
}
