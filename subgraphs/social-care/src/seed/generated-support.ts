import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Accommodation } from '../records/accommodation.js'
import type { CarePackage } from '../records/care-package.js'
import type { Carer } from '../records/carer.js'
import { knownPeople } from './known-people.js'
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

export function* generatedCarePackages(people: readonly string[], { at, day }: SeedCalendar): Generated<CarePackage> {
  for (const [nhsNumber, random] of knownPeople(people, 'care-package', 0.7)) {
    const [service, support, outcome] = random.pick(services)
    const started = random.whole(40, 900)
    const ended = random.chance(0.4) ? random.whole(1, started - 20) : null
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(started, '10:00'),
          lastUpdated: at(ended ?? random.whole(1, started), '15:00'),
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

const relatives = [
  ['Alder', 'Mother'],
  ['Brook', 'Partner'],
  ['Camber', 'Daughter'],
  ['Dale', 'Neighbour'],
  ['Fenn', 'Brother'],
] as const
const givenNames = ['Amira', 'Colm', 'Dilys', 'Farid', 'Grace', 'Ivo', 'Lena', 'Tobias']

export function* generatedCarers(people: readonly string[], { at, day }: SeedCalendar): Generated<Carer> {
  for (const [nhsNumber, random] of knownPeople(people, 'carer', 0.4)) {
    const [familyName, relationship] = random.pick(relatives)
    const recorded = random.whole(5, 800)
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(recorded, '11:00'),
          lastUpdated: at(random.whole(1, recorded), '11:00'),
          name: `${random.pick(givenNames)} ${familyName}`,
          relationship,
          mainCarer: random.chance(0.8),
          support: random.pick(['Every day.', 'At weekends.', 'Rings in the evening.', null]),
          assessedOn: random.chance(0.5) ? day(random.whole(1, recorded)) : null,
          ifCarerCannot: random.chance(0.3) ? 'Ring the duty social worker.' : null,
          contact: random.chance(0.9) ? { telephone: `01632 9603${String(random.whole(20, 70))}`, email: null } : null,
          saidInConfidence: random.chance(0.1)
            ? [{ saidOn: day(random.whole(1, recorded)), text: 'Is worn out and dares not say so.' }]
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
const streets = ['Foundry Row', 'Ropewalk', 'Quayside Court', 'Chandler Street', 'Moor View']

export function* generatedAccommodation(people: readonly string[], { at, day }: SeedCalendar): Generated<Accommodation> {
  for (const [nhsNumber, random] of knownPeople(people, 'accommodation', 0.8)) {
    const [accommodationType, settled, livesWith] = random.pick(dwellings)
    const started = random.whole(20, 2500)
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(random.whole(1, started), '12:00'),
          lastUpdated: at(1, '12:00'),
          accommodationType,
          settled,
          livesWith,
          startedOn: day(started),
          endedOn: null,
          support: null,
          address: {
            lines: [`${String(random.whole(1, 99))} ${random.pick(streets)}`, 'Northmoor'],
            postcode: `WX${String(random.whole(1, 6))} ${String(random.whole(1, 9))}AB`,
            access: null,
          },
        },
      ],
    ]
  }
}
