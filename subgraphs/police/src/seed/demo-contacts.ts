import type { Category, Seal } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { PoliceContact } from '../records/police-contact.js'

export type ContactSeed = Omit<PoliceContact, 'localId' | 'recordedAt' | 'recordedBy' | 'lastUpdated'> & {
  readonly seal?: Seal | null
  /** What it tells of beyond police contact: a domestic incident always DOMESTIC_ABUSE. */
  readonly labels?: readonly Category[]
}

type MakeContacts = (calendar: SeedCalendar) => readonly ContactSeed[]

const nowhere = { place: null, lastSeenPlace: null, foundPlace: null } as const
const incident = { type: 'Incident', missingRisk: null, ...nowhere } as const
const missing = { type: 'Missing episode', ...nowhere } as const
const marker = { type: 'Vulnerability marker', missingRisk: null, endedAt: null, reference: null, ...nowhere } as const

/** 999 000 0026 was never asked for consent, 999 000 0034 refused: what there is to withhold is the same. */
const withheld: MakeContacts = ({ at }) => [
  {
    ...incident,
    reference: 'NP-4471',
    startedAt: at(52, '23:10'),
    endedAt: at(51, '00:25'),
    whatHappened: 'Standing on the wrong side of a railing. Came back over when spoken to quietly about ordinary things.',
    vulnerabilities: ['Mental ill health', 'Risk of suicide'],
    outcome: 'Taken home by a friend. No further police action.',
    place: { description: 'Swing bridge, east side', town: 'Northmoor' },
  },
  {
    ...missing,
    reference: 'NP-3902',
    startedAt: at(180, '19:30'),
    endedAt: at(179, '06:50'),
    whatHappened: 'Left work at midday and did not answer the telephone. Reported by a colleague.',
    vulnerabilities: ['Mental ill health'],
    missingRisk: 'Medium',
    outcome: 'Found safe and well, cold. Talked to alone; nothing disclosed.',
    lastSeenPlace: { description: 'Bus stop outside the cannery', town: 'Northmoor' },
    foundPlace: { description: 'Shelter on the coast path', town: 'St Brannoc' },
  },
]

/** The people of the fixed scenarios whom the police know, each with their contacts, newest first. */
export const demoContacts: ReadonlyMap<string, MakeContacts> = new Map<string, MakeContacts>([
  [
    '9990000018',
    ({ at }) => [
      {
        ...missing,
        reference: 'NP-4530',
        startedAt: at(41, '23:05'),
        endedAt: at(40, '07:40'),
        whatHappened: 'Left the ward after visiting time and did not come back. Reported by the nurse in charge.',
        vulnerabilities: ['Mental ill health', 'Risk of self-harm'],
        missingRisk: 'High',
        outcome: 'Came back by herself with her sister. Return discussion offered and taken up.',
        lastSeenPlace: { description: 'St Brannoc’s Hospital, main entrance', town: 'St Brannoc' },
        foundPlace: { description: '14 Tidewater Lane', town: 'Westhaven' },
      },
      {
        ...incident,
        reference: 'NP-4102',
        labels: ['DOMESTIC_ABUSE'],
        startedAt: at(150, '21:45'),
        endedAt: at(150, '23:00'),
        whatHappened: 'Former partner would not leave and shouted threats through the door. He had gone when officers came.',
        vulnerabilities: ['Domestic abuse'],
        outcome: 'Risk assessed with her as medium. Former partner warned; safety advice given; referred with her agreement.',
        place: { description: '14 Tidewater Lane', town: 'Westhaven' },
      },
      {
        ...marker,
        startedAt: at(209, '10:00'),
        whatHappened: 'Has a crisis plan. Do not crowd; ring the crisis team before deciding anything under the Mental Health Act.',
        vulnerabilities: ['Mental ill health'],
        outcome: null,
      },
      {
        ...incident,
        reference: 'NP-2877',
        labels: ['SEXUAL_HEALTH'],
        startedAt: at(610, '14:15'),
        endedAt: at(575, '12:00'),
        whatHappened: 'Reported that a former partner had knowingly passed on an infection. Sexual health clinic already seeing her.',
        vulnerabilities: [],
        outcome: 'No charge, as she wished. Clinic told that the report is closed.',
      },
    ],
  ],
  ['9990000026', withheld],
  ['9990000034', withheld],
  [
    '9990000050',
    ({ at }) => [
      {
        ...incident,
        reference: 'NP-4150',
        startedAt: at(140, '22:50'),
        endedAt: at(140, '23:40'),
        whatHappened: 'Found bleeding from one arm after a neighbour rang. Went to hospital with officers willingly.',
        vulnerabilities: ['Risk of self-harm', 'Needs an Arabic interpreter'],
        outcome: 'Left with hospital staff. No power used.',
        place: { description: 'Flat 2, 41 Chandler Street', town: 'Westhaven' },
      },
    ],
  ],
  [
    '9990000069',
    ({ at }) => [
      {
        ...incident,
        reference: 'NP-4688',
        startedAt: at(9, '16:20'),
        endedAt: at(9, '17:00'),
        whatHappened: 'Shouting at parked cars about their radios. Calmed when the engines were off.',
        vulnerabilities: ['Mental ill health'],
        outcome: 'Walked home with an officer. Neighbourhood team told.',
        place: { description: 'Market car park', town: 'Northmoor' },
      },
    ],
  ],
  [
    '9990000077',
    ({ at }) => [
      {
        ...incident,
        reference: 'NP-4402',
        labels: ['DOMESTIC_ABUSE'],
        startedAt: at(60, '20:30'),
        endedAt: at(60, '21:30'),
        whatHappened: 'Believes that a former husband’s car went by twice. Number plate taken.',
        vulnerabilities: ['Domestic abuse', 'Stalking'],
        outcome: 'Checked; not his. Warning marker renewed.',
        place: { description: '27 Beacon Terrace', town: 'Westhaven' },
      },
      {
        ...marker,
        startedAt: at(120, '09:00'),
        whatHappened: 'Treat every call as urgent. Do not say over the air or to any caller where she is.',
        vulnerabilities: ['Stalking'],
        outcome: null,
        place: { description: '27 Beacon Terrace', town: 'Westhaven' },
      },
    ],
  ],
  [
    '9990000093',
    ({ at }) => [
      {
        ...missing,
        reference: 'NP-4380',
        startedAt: at(73, '22:15'),
        endedAt: at(72, '00:40'),
        whatHappened: 'Did not come home from football. Reported by his mother.',
        vulnerabilities: ['Under 18'],
        missingRisk: 'Medium',
        outcome: 'Walked in by himself. Independent return talk arranged, without his parents as he asked.',
        lastSeenPlace: { description: 'Recreation ground', town: 'Westhaven' },
        foundPlace: { description: '19 Orchard Close', town: 'Westhaven' },
      },
    ],
  ],
  [
    '9990000107',
    ({ at }) => [
      {
        ...incident,
        reference: 'NP-4655',
        startedAt: at(17, '03:50'),
        endedAt: at(17, '04:50'),
        whatHappened: 'Rang saying she would not see the morning. Agreed to come to hospital with officers.',
        vulnerabilities: ['Mental ill health', 'Risk of suicide', 'No fixed home'],
        outcome: 'Left with hospital staff. No power used.',
        place: { description: 'Bus station, bay 6', town: 'Northmoor' },
      },
      {
        ...missing,
        reference: 'NP-4391',
        startedAt: at(66, '08:20'),
        endedAt: at(64, '17:30'),
        whatHappened: 'Not at the shelter for two nights, medicines left behind. Reported by the shelter.',
        vulnerabilities: ['Mental ill health', 'No fixed home'],
        missingRisk: 'High',
        outcome: 'Found by a patrol, safe.',
        lastSeenPlace: { description: 'Ropewalk Night Shelter', town: 'Northmoor' },
        foundPlace: { description: 'Railway arches', town: 'Northmoor' },
      },
    ],
  ],
  [
    '9990000123',
    ({ at }) => [
      // The newest three: where they are withheld, the ids of the others leave no gap.
      {
        ...incident,
        seal: 'SEALED_AND_LOCKED',
        reference: 'NP-4700',
        startedAt: at(7, '22:25'),
        endedAt: at(6, '00:30'),
        whatHappened: 'Named somebody in confidence. Under investigation.',
        vulnerabilities: [],
        outcome: null,
      },
      {
        ...incident,
        seal: 'SEALED',
        reference: 'NP-4697',
        startedAt: at(12, '19:10'),
        endedAt: at(12, '19:30'),
        whatHappened: 'Followed by somebody to whom money is owed. Asked that the hostel should not hear of it.',
        vulnerabilities: ['Exploitation'],
        outcome: 'Advice given. Rings a named officer if it happens again.',
        place: { description: 'Foundry Row', town: 'Westhaven' },
      },
      {
        ...incident,
        labels: ['DOMESTIC_ABUSE'],
        reference: 'NP-4490',
        startedAt: at(47, '18:00'),
        endedAt: at(47, '19:20'),
        whatHappened: 'Brother took her money and pushed her when she asked for it.',
        vulnerabilities: ['Domestic abuse'],
        outcome: 'Risk assessed as standard. Did not wish to make a statement.',
        place: { description: '33 Foundry Row', town: 'Westhaven' },
      },
      {
        ...incident,
        reference: 'NP-4233',
        startedAt: at(101, '12:40'),
        endedAt: at(101, '13:10'),
        whatHappened: 'Asleep in a doorway and hard to wake; ambulance called and cancelled when she woke.',
        vulnerabilities: ['Drug use'],
        outcome: 'Walked to the hostel.',
        place: { description: 'Harbour arcade', town: 'Northmoor' },
      },
    ],
  ],
])
