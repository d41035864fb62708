import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AttendancePlace } from '../records/attendance.js'
import type { LiaisonAssessment } from '../records/liaison-assessment.js'
import { emergencyDepartment, placeOfSafetyRoom } from './places.js'

export type LiaisonSeed = Omit<LiaisonAssessment, 'localId' | 'recordedAt' | 'recordedBy'>

type MakeAssessments = (calendar: SeedCalendar) => readonly LiaisonSeed[]

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine: MakeAssessments = ({ at, day }) => [
  {
    lastUpdated: at(22, '22:40'),
    referredAt: at(22, '20:30'),
    assessedAt: at(22, '21:15'),
    reason: 'Low mood for six weeks; asked for by triage.',
    assessment: 'Tired, tearful, clear. Passing thoughts of not waking up, no plan.',
    formulation: 'Shifts lost and rent due on top of a winter that is always hard.',
    plan: 'Home with numbers to ring. GP about sertraline this week.',
    acceptedBy: { team: 'Northmoor Talking Therapies', telephone: '01632 960141', acceptedOn: day(21) },
    place: emergencyDepartment,
  },
]

/** The people of the fixed scenarios whom the liaison team was asked to see, newest first. */
export const demoLiaison: ReadonlyMap<string, MakeAssessments> = new Map<string, MakeAssessments>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        lastUpdated: at(2, '03:40'),
        referredAt: at(3, '22:50'),
        assessedAt: at(2, '00:30'),
        reason: 'Suicidal thoughts since the afternoon.',
        assessment: 'Restless, pressured, two nights without sleep. Thoughts of the bridge; did not want to be alone with them.',
        formulation: 'Early sign of mania with the despair that comes before it; the tenancy letter and the empty flat keep it going.',
        plan: 'Home with Ruth tonight. Quetiapine 300 mg now. Crisis team in the morning, as the crisis plan says.',
        acceptedBy: { team: 'Northmoor Crisis Resolution and Home Treatment Team', telephone: '01632 960110', acceptedOn: day(2) },
        place: emergencyDepartment,
      },
      {
        lastUpdated: at(41, '09:00'),
        referredAt: at(41, '03:00'),
        assessedAt: at(41, '06:30'),
        reason: 'Overdose of propranolol.',
        assessment: 'Regrets it; wants to go home before the second blood test.',
        formulation: 'A plan made in one evening after sleep went.',
        plan: 'Mental Health Act assessment asked for; ward.',
        acceptedBy: { team: 'Ward 3, Northmoor Mental Health Trust', telephone: '01632 960112', acceptedOn: day(41) },
        place: emergencyDepartment,
      },
    ],
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000069',
    ({ hoursAgo }) => [
      {
        lastUpdated: hoursAgo(5),
        referredAt: hoursAgo(6.5),
        assessedAt: hoursAgo(5.5),
        reason: 'Brought in under section 136.',
        assessment: 'Hears a man who tells him to walk into the road. Calmer with the radio off.',
        formulation: null,
        plan: 'One nurse with him. Waits for the approved mental health professional and two doctors.',
        acceptedBy: null,
        place: placeOfSafetyRoom,
      },
    ],
  ],
  [
    '9990000077',
    ({ at, day }) => [
      {
        lastUpdated: at(16, '12:40'),
        referredAt: at(16, '10:30'),
        assessedAt: at(16, '11:15'),
        reason: 'Palpitations; heart found sound.',
        assessment: 'Panic, after she thought that she saw his car.',
        formulation: 'Fear with good cause; sleeps three hours.',
        plan: 'Safety plan gone through. Rung through the agreed number only.',
        acceptedBy: { team: 'Saltcote Community Mental Health Team', telephone: '01632 960178', acceptedOn: day(15) },
        place: emergencyDepartment,
      },
    ],
  ],
  [
    '9990000093',
    ({ at }) => [
      {
        lastUpdated: at(11, '02:00'),
        referredAt: at(12, '22:30'),
        assessedAt: at(11, '00:15'),
        reason: 'Cut his arm.',
        assessment: 'Looks at the floor; answers when asked about the band. Competent to decide about this.',
        formulation: 'Exams, and rows at home.',
        plan: 'With his aunt tonight. Children’s crisis team rings by text first.',
        acceptedBy: null,
        place: emergencyDepartment,
      },
    ],
  ],
  [
    '9990000107',
    ({ at }) => [
      {
        lastUpdated: at(17, '08:10'),
        referredAt: at(17, '05:05'),
        assessedAt: null,
        reason: 'Suicidal thoughts.',
        assessment: null,
        formulation: null,
        plan: 'Gone before anyone came. Care coordinator told.',
        acceptedBy: null,
        place: emergencyDepartment,
      },
    ],
  ],
  [
    '9990000123',
    ({ at, day }) => [
      {
        lastUpdated: at(29, '10:20'),
        referredAt: at(29, '05:00'),
        assessedAt: at(29, '08:45'),
        reason: 'Overdose.',
        assessment: 'Says that he lost count, and may have wanted to.',
        formulation: 'Debt, and a voice that has been louder since the depot was changed.',
        plan: 'Back to the hostel with his friend.',
        acceptedBy: { team: 'Northmoor Assertive Outreach', telephone: '01632 960116', acceptedOn: day(28) },
        place: emergencyDepartment,
      },
    ],
  ],
])

/** At a hospital further away. */
export function liaisonElsewhere(place: AttendancePlace): ReadonlyMap<string, MakeAssessments> {
  const unseen: MakeAssessments = ({ at }) => [
    {
      lastUpdated: at(15, '23:10'),
      referredAt: at(15, '21:05'),
      assessedAt: null,
      reason: 'Said at triage that it was all too much.',
      assessment: null,
      formulation: null,
      plan: 'Had gone when called. Home team told.',
      acceptedBy: null,
      place,
    },
  ]
  return new Map([
    ['9990000018', unseen],
    ['9990000107', unseen],
  ])
}
