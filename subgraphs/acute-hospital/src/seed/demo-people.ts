import type { Seal } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Attendance } from '../records/attendance.js'
import { arrivalMode, chiefComplaint, outcome } from './emergency-care-codes.js'
import { childrensEmergencyDepartment, emergencyDepartment, placeOfSafetyRoom, urgentTreatmentCentre } from './places.js'

export type AttendanceSeed = Omit<Attendance, 'localId' | 'recordedAt' | 'recordedBy'> & { readonly seal?: Seal | null }

type MakeAttendances = (calendar: SeedCalendar) => readonly AttendanceSeed[]

const seen = { leftBeforeSeen: false, place: emergencyDepartment } as const
const leftUnseen = { leftBeforeSeen: true, outcome: outcome.leftBeforeAssessment, place: emergencyDepartment } as const

/** 999 000 0026, 0034 and 0042 have exactly these. */
const routine: MakeAttendances = ({ at }) => [
  {
    ...seen,
    arrivedAt: at(22, '19:40'),
    departedAt: at(22, '23:05'),
    arrivalMode: arrivalMode.ownTransport,
    chiefComplaint: chiefComplaint.lowMood,
    outcome: outcome.home,
  },
  {
    ...seen,
    arrivedAt: at(305, '08:55'),
    departedAt: at(305, '10:30'),
    arrivalMode: arrivalMode.publicTransport,
    chiefComplaint: chiefComplaint.headInjury,
    outcome: outcome.home,
    place: urgentTreatmentCentre,
  },
]

/** The people of the fixed scenarios whom this hospital has seen, each with their attendances, newest first. */
export const demoPeople: ReadonlyMap<string, MakeAttendances> = new Map<string, MakeAttendances>([
  [
    '9990000018',
    ({ at }) => [
      {
        ...seen,
        arrivedAt: at(3, '22:15'),
        departedAt: at(2, '03:50'),
        arrivalMode: arrivalMode.ownTransport,
        chiefComplaint: chiefComplaint.suicidalThoughts,
        outcome: outcome.home,
      },
      {
        ...seen,
        arrivedAt: at(41, '01:20'),
        departedAt: at(41, '09:35'),
        arrivalMode: arrivalMode.ambulance,
        chiefComplaint: chiefComplaint.overdose,
        outcome: outcome.ward,
      },
      {
        ...seen,
        arrivedAt: at(118, '14:05'),
        departedAt: at(118, '16:40'),
        arrivalMode: arrivalMode.ownTransport,
        chiefComplaint: chiefComplaint.anxiety,
        outcome: outcome.home,
        place: urgentTreatmentCentre,
      },
      {
        ...leftUnseen,
        arrivedAt: at(190, '20:30'),
        departedAt: at(190, '22:10'),
        arrivalMode: arrivalMode.publicTransport,
        chiefComplaint: chiefComplaint.lowMood,
      },
    ],
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000050',
    ({ at }) => [
      {
        ...seen,
        arrivedAt: at(58, '02:10'),
        departedAt: at(58, '05:45'),
        arrivalMode: arrivalMode.ownTransport,
        chiefComplaint: chiefComplaint.selfHarm,
        outcome: outcome.home,
      },
      {
        ...seen,
        arrivedAt: at(140, '23:30'),
        departedAt: at(139, '01:15'),
        arrivalMode: arrivalMode.police,
        chiefComplaint: chiefComplaint.selfHarm,
        outcome: outcome.leftBeforeTreatmentCompleted,
      },
    ],
  ],
  [
    '9990000069',
    ({ at, hoursAgo }) => [
      // Detained under section 136 and still here.
      {
        ...seen,
        arrivedAt: hoursAgo(7),
        departedAt: null,
        arrivalMode: arrivalMode.police,
        chiefComplaint: chiefComplaint.unusualBehaviour,
        outcome: null,
        place: placeOfSafetyRoom,
      },
      {
        ...seen,
        arrivedAt: at(87, '11:20'),
        departedAt: at(87, '15:10'),
        arrivalMode: arrivalMode.ambulance,
        chiefComplaint: chiefComplaint.hallucinations,
        outcome: outcome.home,
      },
    ],
  ],
  [
    '9990000077',
    ({ at }) => [
      {
        ...seen,
        arrivedAt: at(16, '09:25'),
        departedAt: at(16, '12:50'),
        arrivalMode: arrivalMode.ownTransport,
        chiefComplaint: chiefComplaint.palpitations,
        outcome: outcome.home,
      },
    ],
  ],
  [
    '9990000085',
    ({ at }) => [
      {
        ...seen,
        arrivedAt: at(34, '17:10'),
        departedAt: at(33, '00:20'),
        arrivalMode: arrivalMode.ambulance,
        chiefComplaint: chiefComplaint.headInjury,
        outcome: outcome.ward,
      },
    ],
  ],
  [
    '9990000093',
    ({ at }) => [
      {
        ...seen,
        arrivedAt: at(12, '21:50'),
        departedAt: at(11, '02:30'),
        arrivalMode: arrivalMode.ownTransport,
        chiefComplaint: chiefComplaint.selfHarm,
        outcome: outcome.home,
        place: childrensEmergencyDepartment,
      },
    ],
  ],
  [
    '9990000107',
    ({ at }) => [
      {
        ...leftUnseen,
        arrivedAt: at(2, '23:40'),
        departedAt: at(1, '01:05'),
        arrivalMode: arrivalMode.publicTransport,
        chiefComplaint: chiefComplaint.anxiety,
      },
      {
        ...seen,
        arrivedAt: at(5, '18:20'),
        departedAt: at(5, '22:00'),
        arrivalMode: arrivalMode.ambulance,
        chiefComplaint: chiefComplaint.intoxication,
        outcome: outcome.home,
      },
      {
        ...leftUnseen,
        arrivedAt: at(9, '20:05'),
        departedAt: at(9, '23:15'),
        arrivalMode: arrivalMode.publicTransport,
        chiefComplaint: chiefComplaint.suicidalThoughts,
      },
      {
        ...seen,
        arrivedAt: at(17, '04:45'),
        departedAt: at(17, '08:10'),
        arrivalMode: arrivalMode.police,
        chiefComplaint: chiefComplaint.suicidalThoughts,
        outcome: outcome.leftBeforeTreatmentCompleted,
      },
      {
        ...seen,
        arrivedAt: at(63, '13:30'),
        departedAt: at(63, '19:55'),
        arrivalMode: arrivalMode.ambulance,
        chiefComplaint: chiefComplaint.overdose,
        outcome: outcome.ward,
      },
    ],
  ],
  [
    '9990000123',
    ({ at }) => [
      // The newest: where it is withheld, as it always is, the ids of the others leave no gap.
      {
        ...seen,
        seal: 'SEALED_AND_LOCKED',
        arrivedAt: at(9, '21:05'),
        departedAt: at(8, '02:20'),
        arrivalMode: arrivalMode.ownTransport,
        chiefComplaint: chiefComplaint.abdominalPain,
        outcome: outcome.home,
      },
      {
        ...seen,
        arrivedAt: at(29, '03:15'),
        departedAt: at(29, '10:40'),
        arrivalMode: arrivalMode.ambulance,
        chiefComplaint: chiefComplaint.overdose,
        outcome: outcome.ward,
      },
    ],
  ],
])
