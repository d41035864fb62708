import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AmhpAssessment } from '../records/amhp-assessment.js'
import { legalStatus } from './legal-status.js'
import type { DemoItems, MakeItems } from './made-items.js'

const amhp = 'Ruth Adeyemi'
const by = { name: amhp, role: 'Approved mental health professional' } as const
const stBrannoc = { name: 'St Brannoc’s Hospital, liaison room', town: 'St Brannoc' }
const undecided = { decision: null, legalStatus: null, decidedOn: null, nearestRelative: null } as const

const routine = ({ at, day }: SeedCalendar) => [
  {
    by,
    recordedAt: at(304, '12:40'),
    lastUpdated: at(304, '17:10'),
    requestedAt: at(304, '12:30'),
    requestedBy: 'GP',
    reason: 'Not eating and not answering the door, as the GP heard.',
    assessedAt: at(304, '15:20'),
    amhp,
    alternativesConsidered: 'Home treatment twice a day, which was accepted.',
    outcome: { decision: 'Not admitted', legalStatus: null, decidedOn: day(304), nearestRelative: 'Informed' },
    place: { name: 'At home', town: 'Northmoor' },
  },
]

export const demoAmhpAssessments: DemoItems<AmhpAssessment> = new Map<string, MakeItems<AmhpAssessment>>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        by,
        recordedAt: at(41, '05:10'),
        lastUpdated: at(41, '09:30'),
        requestedAt: at(41, '05:00'),
        requestedBy: 'Liaison psychiatry',
        reason: 'Overdose, wants to leave before treatment is finished.',
        assessedAt: at(41, '07:45'),
        amhp,
        alternativesConsidered: 'A bed was accepted once Ruth could visit the same day; home treatment alone was not safe that night.',
        outcome: { decision: 'Informal admission', legalStatus: legalStatus.informal, decidedOn: day(41), nearestRelative: 'Consulted' },
        place: stBrannoc,
      },
      {
        by,
        recordedAt: at(402, '10:00'),
        lastUpdated: at(402, '16:15'),
        requestedAt: at(402, '09:40'),
        requestedBy: 'Nearest relative',
        reason: 'Six nights without sleep, giving money away in the street.',
        assessedAt: at(402, '13:30'),
        amhp,
        alternativesConsidered: 'Crisis team three times a day was tried for two days and refused.',
        outcome: { decision: 'Application made', legalStatus: legalStatus.section2, decidedOn: day(402), nearestRelative: 'Consulted' },
        place: { name: 'At home', town: 'Northmoor' },
      },
    ],
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000069',
    ({ at, day, hoursAgo }) => [
      // Asked for when section 136 was used; the doctor is still awaited.
      {
        by,
        recordedAt: hoursAgo(6),
        lastUpdated: hoursAgo(2),
        requestedAt: hoursAgo(6),
        requestedBy: 'Place of safety',
        reason: 'Detained under section 136; hears a voice that tells him to walk into the road.',
        assessedAt: null,
        amhp,
        alternativesConsidered: null,
        outcome: undecided,
        place: { name: 'St Brannoc’s Hospital, place of safety room', town: 'St Brannoc' },
      },
      {
        by,
        recordedAt: at(88, '09:20'),
        lastUpdated: at(88, '18:00'),
        requestedAt: at(88, '09:00'),
        requestedBy: 'Community mental health team',
        reason: 'Depot refused twice; neighbours afraid.',
        assessedAt: at(88, '14:10'),
        amhp,
        alternativesConsidered: 'Depot at home was agreed after an hour of talk.',
        outcome: { decision: 'Not admitted', legalStatus: null, decidedOn: day(88), nearestRelative: 'Not practicable' },
        place: { name: 'At home', town: 'Northmoor' },
      },
    ],
  ],
  [
    '9990000077',
    ({ at, day }) => [
      {
        by,
        recordedAt: at(61, '11:00'),
        lastUpdated: at(61, '15:45'),
        requestedAt: at(61, '10:50'),
        requestedBy: 'Social worker',
        reason: 'Said that there was no way out.',
        assessedAt: at(61, '13:30'),
        amhp,
        alternativesConsidered: 'Stays with the support worker overnight; crisis team by telephone.',
        outcome: { decision: 'Not admitted', legalStatus: null, decidedOn: day(61), nearestRelative: 'Not practicable' },
        place: { name: 'Kittiwake House', town: 'Saltcote' },
      },
    ],
  ],
  [
    '9990000107',
    ({ at, day }) => [
      {
        by,
        recordedAt: at(17, '05:30'),
        lastUpdated: at(17, '08:00'),
        requestedAt: at(17, '05:20'),
        requestedBy: 'Liaison psychiatry',
        reason: 'Brought in at night; gone before anyone came.',
        assessedAt: null,
        amhp,
        alternativesConsidered: null,
        outcome: { decision: 'Assessment cancelled', legalStatus: null, decidedOn: day(17), nearestRelative: null },
        place: stBrannoc,
      },
    ],
  ],
])
