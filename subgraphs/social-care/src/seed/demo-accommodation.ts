import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Accommodation } from '../records/accommodation.js'
import type { DemoItems, MakeItems } from './made-items.js'

const routine = ({ at, day }: SeedCalendar) => [
  {
    recordedAt: at(200, '10:20'),
    lastUpdated: at(88, '14:05'),
    accommodationType: 'Tenant of a private landlord',
    settled: true,
    livesWith: 'With other tenants',
    startedOn: day(700),
    endedOn: null,
    support: null,
    address: { lines: ['Shared house, 3 Foundry Row', 'Northmoor'], postcode: 'WX4 1AA', access: 'Top bell.' },
  },
]

export const demoAccommodation: DemoItems<Accommodation> = new Map<string, MakeItems<Accommodation>>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        recordedAt: at(395, '15:40'),
        lastUpdated: at(36, '12:10'),
        accommodationType: 'Tenant of a housing association',
        settled: true,
        livesWith: 'Alone',
        startedOn: day(1400),
        endedOn: null,
        support: 'Tenancy support on Fridays.',
        address: {
          lines: ['Flat 6, 14 Quayside Court', 'Northmoor'],
          postcode: 'WX1 2CD',
          access: 'Does not hear the bell without hearing aids: ring first.',
        },
      },
    ],
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000077',
    ({ at, day }) => [
      {
        recordedAt: at(60, '18:00'),
        lastUpdated: at(9, '16:30'),
        accommodationType: 'Refuge',
        settled: false,
        livesWith: 'With her children',
        startedOn: day(60),
        endedOn: null,
        support: 'Staffed day and night.',
        address: {
          lines: ['Kittiwake House', 'Lantern Steps', 'Saltcote'],
          postcode: 'WX7 7KH',
          access: 'Never ring the front bell. Yard door, code word.',
        },
      },
      {
        recordedAt: at(400, '10:00'),
        lastUpdated: at(60, '18:00'),
        accommodationType: 'Owner occupier',
        settled: true,
        livesWith: 'With family',
        startedOn: day(2000),
        endedOn: day(60),
        support: null,
        address: { lines: ['27 Beacon Terrace', 'Northmoor'], postcode: 'WX2 5BT', access: null },
      },
    ],
  ],
  [
    '9990000085',
    ({ at, day }) => [
      {
        recordedAt: at(148, '13:20'),
        lastUpdated: at(148, '13:20'),
        accommodationType: 'Care home',
        settled: true,
        livesWith: 'With other residents',
        startedOn: day(148),
        endedOn: null,
        support: 'Staffed day and night.',
        address: { lines: ['Cedar House', '2 Mill Lane', 'Northmoor'], postcode: 'WX3 8CH', access: 'Side door after eight.' },
      },
    ],
  ],
  [
    '9990000107',
    ({ at, day }) => [
      {
        recordedAt: at(70, '09:50'),
        lastUpdated: at(12, '11:15'),
        accommodationType: 'Rough sleeping',
        settled: false,
        livesWith: null,
        startedOn: day(120),
        endedOn: null,
        support: 'Outreach every morning.',
        address: null,
      },
    ],
  ],
  [
    '9990000123',
    ({ at, day }) => [
      {
        recordedAt: at(65, '10:35'),
        lastUpdated: at(31, '10:35'),
        accommodationType: 'Hostel',
        settled: false,
        livesWith: 'With other residents',
        startedOn: day(90),
        endedOn: null,
        support: 'Night desk.',
        address: { lines: ['Anchor Hostel', '40 Ropewalk', 'Northmoor'], postcode: 'WX1 9AH', access: 'Dogs by the yard.' },
      },
    ],
  ],
])
