import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { SafeguardingConcern } from '../records/safeguarding-concern.js'
import type { DemoItems, MakeItems } from './made-items.js'

const domestic = { abuseTypes: ['Domestic abuse'], itemLabels: ['DOMESTIC_ABUSE'], about: 'Adult' } as const

/** 999 000 0026 and 0034 have this and 0042 has not: those three are what nobody may tell apart. */
const neverAsked = ({ at, day }: SeedCalendar) => [
  {
    ...domestic,
    itemLabels: [...domestic.itemLabels],
    recordedAt: at(22, '23:00'),
    lastUpdated: at(20, '10:00'),
    raisedOn: day(22),
    concern: 'Hit by the other tenant after the row about money; said it was not the first time.',
    status: 'Section 42 enquiry',
    riskOutcome: null,
    whatThePersonWants: 'To be left alone, and a lock on the door.',
    plan: 'Lock fitted. Domestic abuse adviser rings on a number that is safe.',
    marac: {
      reference: 'MARAC/2217',
      heardOn: day(14),
      actions: ['Domestic abuse adviser: safety plan', 'Housing: move, within the month'],
    },
  },
]

export const demoSafeguarding: DemoItems<SafeguardingConcern> = new Map<string, MakeItems<SafeguardingConcern>>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        recordedAt: at(118, '17:00'),
        lastUpdated: at(90, '12:00'),
        raisedOn: day(118),
        about: 'Adult',
        abuseTypes: ['Financial or material abuse'],
        concern: 'A former employer has her bank card and “keeps it safe”.',
        status: 'Closed',
        riskOutcome: 'Risk removed',
        whatThePersonWants: 'My card back and no police.',
        plan: 'Card cancelled with her; bank told.',
        marac: null,
      },
      {
        ...domestic,
        itemLabels: [...domestic.itemLabels],
        recordedAt: at(400, '15:00'),
        lastUpdated: at(330, '10:00'),
        raisedOn: day(400),
        concern: 'Former partner waits outside work and reads her telephone.',
        status: 'Closed',
        riskOutcome: 'Risk reduced',
        whatThePersonWants: 'For him to stop. Not to move.',
        plan: 'Non-molestation order; adviser until it ended.',
        marac: { reference: 'MARAC/1893', heardOn: day(385), actions: ['Police: marker on the address', 'Adviser: weekly call'] },
      },
    ],
  ],
  ['9990000026', neverAsked],
  ['9990000034', neverAsked],
  [
    '9990000077',
    ({ at, day }) => [
      {
        recordedAt: at(45, '09:30'),
        lastUpdated: at(12, '09:30'),
        raisedOn: day(45),
        about: 'Child',
        abuseTypes: ['Psychological abuse'],
        concern: 'The younger child has stopped speaking at school.',
        status: 'Section 47 enquiry',
        riskOutcome: null,
        whatThePersonWants: 'That they stay with me.',
        plan: 'Play therapy; school tells nobody who asks whether they are pupils there.',
        marac: null,
      },
      {
        ...domestic,
        itemLabels: [...domestic.itemLabels],
        recordedAt: at(62, '10:00'),
        lastUpdated: at(10, '10:00'),
        raisedOn: day(62),
        concern: 'Followed for months by her former husband; he has hired people to look for her.',
        status: 'Plan in place',
        riskOutcome: 'Risk remains',
        whatThePersonWants: 'That nobody can find us.',
        plan: 'Address known to two people. Code word for every call.',
        marac: { reference: 'MARAC/2190', heardOn: day(40), actions: ['Police: silent response', 'All: no letters'] },
      },
    ],
  ],
  [
    '9990000085',
    ({ at, day }) => [
      {
        recordedAt: at(33, '10:00'),
        lastUpdated: at(25, '16:00'),
        raisedOn: day(33),
        about: 'Adult',
        abuseTypes: ['Neglect and acts of omission'],
        concern: 'Fell twice in one night before anyone came.',
        status: 'Plan in place',
        riskOutcome: 'Risk reduced',
        whatThePersonWants: null,
        plan: 'Sensor mat; two staff at night.',
        marac: null,
      },
    ],
  ],
  [
    '9990000093',
    ({ at, day }) => [
      {
        recordedAt: at(11, '11:30'),
        lastUpdated: at(5, '11:30'),
        raisedOn: day(11),
        about: 'Child',
        abuseTypes: ['Psychological abuse'],
        concern: 'Afraid to go home after what he said at hospital.',
        status: 'Concern raised',
        riskOutcome: null,
        whatThePersonWants: 'To stay at Aunt Carys’s until exams are over.',
        plan: null,
        marac: null,
      },
    ],
  ],
  [
    '9990000107',
    ({ at, day }) => [
      {
        recordedAt: at(64, '16:00'),
        lastUpdated: at(12, '16:00'),
        raisedOn: day(64),
        about: 'Adult',
        abuseTypes: ['Self-neglect'],
        concern: 'Sleeping outside with an infected foot.',
        status: 'Section 42 enquiry',
        riskOutcome: null,
        whatThePersonWants: 'A bed and my bag with me.',
        plan: 'Outreach looks for him every morning.',
        marac: null,
      },
    ],
  ],
  [
    '9990000123',
    ({ at, day }) => [
      {
        seal: 'SEALED_AND_LOCKED',
        recordedAt: at(12, '23:00'),
        lastUpdated: at(12, '23:00'),
        raisedOn: day(12),
        about: 'Adult',
        abuseTypes: ['Financial or material abuse'],
        concern: 'Named who it is that he owes.',
        status: 'Concern raised',
        riskOutcome: null,
        whatThePersonWants: 'That nobody writes it down.',
        plan: null,
        marac: null,
      },
    ],
  ],
])
