import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { CarePackage } from '../records/care-package.js'
import type { DemoItems, MakeItems } from './made-items.js'

const routine = ({ at, day }: SeedCalendar) => [
  {
    recordedAt: at(200, '10:15'),
    lastUpdated: at(88, '14:00'),
    service: 'Reablement',
    status: 'Ended',
    startedOn: day(195),
    endedOn: day(153),
    reviewDate: null,
    hoursPerWeek: 5,
    support: 'A worker came four mornings a week to start the day and sort the post.',
    outcomes: ['Maintaining a habitable home environment', 'Accessing and engaging in work'],
    provider: { name: 'Northmoor Reablement', telephone: '01632 960251' },
  },
]

export const demoCarePackages: DemoItems<CarePackage> = new Map<string, MakeItems<CarePackage>>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        recordedAt: at(34, '11:00'),
        lastUpdated: at(10, '09:30'),
        service: 'Personal assistant (direct payment)',
        status: 'Current',
        startedOn: day(30),
        endedOn: null,
        reviewDate: day(-60),
        hoursPerWeek: 6,
        support: 'Two evenings and Saturday morning: shopping, cooking, opening the post together.',
        outcomes: ['Managing and maintaining nutrition', 'Developing and maintaining family or other personal relationships'],
        provider: { name: 'Tidewater Personal Support', telephone: '01632 960252' },
      },
      {
        recordedAt: at(395, '15:30'),
        lastUpdated: at(300, '10:00'),
        service: 'Reablement',
        status: 'Ended',
        startedOn: day(390),
        endedOn: day(348),
        reviewDate: null,
        hoursPerWeek: 7,
        support: 'Every morning for six weeks after the ward.',
        outcomes: ['Maintaining a habitable home environment'],
        provider: { name: 'Northmoor Reablement', telephone: '01632 960251' },
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
        recordedAt: at(58, '10:00'),
        lastUpdated: at(9, '16:20'),
        service: 'Supported living',
        status: 'Current',
        startedOn: day(60),
        endedOn: null,
        reviewDate: day(-20),
        hoursPerWeek: 10,
        support: 'Key worker on weekdays; a worker awake at night.',
        outcomes: ['Being able to make use of the home safely', 'Carrying out caring responsibilities for a child'],
        provider: { name: 'Kittiwake Women’s Housing', telephone: '01632 960266' },
      },
    ],
  ],
  [
    '9990000085',
    ({ at, day }) => [
      {
        recordedAt: at(150, '13:00'),
        lastUpdated: at(20, '15:00'),
        service: 'Residential care',
        status: 'Current',
        startedOn: day(148),
        endedOn: null,
        reviewDate: day(-160),
        hoursPerWeek: null,
        support: 'Two people for transfers. Eats better in company.',
        outcomes: ['Managing and maintaining nutrition', 'Maintaining personal hygiene', 'Managing toilet needs'],
        provider: { name: 'Cedar House', telephone: '01632 960253' },
      },
    ],
  ],
  [
    '9990000107',
    ({ at, day }) => [
      {
        recordedAt: at(70, '09:45'),
        lastUpdated: at(12, '11:10'),
        service: 'Supported living',
        status: 'Planned',
        startedOn: day(-14),
        endedOn: null,
        reviewDate: null,
        hoursPerWeek: 12,
        support: 'A room is being kept; needs identification papers first.',
        outcomes: [],
        provider: null,
      },
    ],
  ],
  [
    '9990000123',
    ({ at, day }) => [
      // The newest: where it is withheld, the ids of the others leave no gap.
      {
        seal: 'SEALED',
        recordedAt: at(11, '14:00'),
        lastUpdated: at(11, '14:00'),
        service: 'Supported living',
        status: 'Planned',
        startedOn: day(-10),
        endedOn: null,
        reviewDate: null,
        hoursPerWeek: 8,
        support: 'A move away from those he owes money. Nobody at the hostel knows yet.',
        outcomes: ['Being able to make use of the home safely'],
        provider: null,
      },
      {
        recordedAt: at(65, '10:30'),
        lastUpdated: at(31, '10:30'),
        service: 'Floating support',
        status: 'Current',
        startedOn: day(63),
        endedOn: null,
        reviewDate: day(-30),
        hoursPerWeek: 2,
        support: 'Benefits, appointments, and the vet for Captain.',
        outcomes: ['Making use of necessary facilities or services in the local community'],
        provider: { name: 'Harbour Outreach', telephone: '01632 960254' },
      },
    ],
  ],
])
