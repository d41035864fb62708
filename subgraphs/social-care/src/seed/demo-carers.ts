import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Carer } from '../records/carer.js'
import type { DemoItems, MakeItems } from './made-items.js'

const routine = ({ at, day }: SeedCalendar) => [
  {
    recordedAt: at(199, '10:00'),
    lastUpdated: at(199, '10:00'),
    name: 'Beatrice Nyland',
    relationship: 'Aunt',
    mainCarer: true,
    support: 'Rings on Sundays; lends money at the end of the month.',
    assessedOn: day(190),
    ifCarerCannot: null,
    contact: { telephone: '01632 960311', email: null },
    saidInConfidence: [],
  },
]

export const demoCarers: DemoItems<Carer> = new Map<string, MakeItems<Carer>>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        recordedAt: at(36, '12:00'),
        lastUpdated: at(3, '23:30'),
        name: 'Ruth Ellington',
        relationship: 'Sister',
        mainCarer: true,
        support: 'Stays the night in a bad week. Has a key. Feeds Biscuit.',
        assessedOn: day(35),
        ifCarerCannot: 'Ring Owen (below), then the crisis team.',
        contact: { telephone: '01632 960312', email: 'ruth.ellington@example.org' },
        saidInConfidence: [{ saidOn: day(3), text: 'Cannot do this for another winter and has not told her.' }],
      },
      {
        recordedAt: at(300, '12:00'),
        lastUpdated: at(300, '12:00'),
        name: 'Owen Tallis',
        relationship: 'Friend',
        mainCarer: false,
        support: 'Drives her to the pool twice a week.',
        assessedOn: null,
        ifCarerCannot: null,
        contact: { telephone: '01632 960313', email: null },
        saidInConfidence: [],
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
        recordedAt: at(59, '10:00'),
        lastUpdated: at(9, '10:00'),
        name: 'Graziella Marchetti',
        relationship: 'Mother',
        mainCarer: false,
        support: 'Looks after the children when there is an appointment.',
        assessedOn: null,
        ifCarerCannot: 'Key worker.',
        contact: { telephone: '01632 960377', email: 'graziella.m@example.org' },
        saidInConfidence: [{ saidOn: day(9), text: 'He has been to her own flat and asked the neighbours.' }],
      },
    ],
  ],
  [
    '9990000085',
    ({ at, day }) => [
      {
        recordedAt: at(150, '11:00'),
        lastUpdated: at(20, '11:00'),
        name: 'Joan Birtwhistle',
        relationship: 'Daughter',
        mainCarer: true,
        support: 'Every afternoon. Knows what the humming means.',
        assessedOn: day(140),
        ifCarerCannot: 'Ring her husband.',
        contact: { telephone: '01632 960314', email: null },
        saidInConfidence: [],
      },
    ],
  ],
  [
    '9990000093',
    ({ at, day }) => [
      {
        recordedAt: at(11, '12:00'),
        lastUpdated: at(5, '12:00'),
        name: 'Carys Draycott',
        relationship: 'Aunt',
        mainCarer: false,
        support: 'He stays with her at weekends.',
        assessedOn: null,
        ifCarerCannot: null,
        contact: { telephone: '01632 960315', email: null },
        saidInConfidence: [{ saidOn: day(11), text: 'His father shouts; she has heard it through the wall.' }],
      },
    ],
  ],
  [
    '9990000123',
    ({ at, day }) => [
      {
        recordedAt: at(65, '10:45'),
        lastUpdated: at(31, '10:45'),
        name: 'Mags Rowntree',
        relationship: 'Friend',
        mainCarer: true,
        support: 'Walks Captain when he cannot get up.',
        assessedOn: null,
        ifCarerCannot: 'Night desk.',
        contact: { telephone: '01632 960316', email: null },
        saidInConfidence: [{ saidOn: day(31), text: 'Found needles, and is afraid for the others at the hostel.' }],
      },
    ],
  ],
])
