import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AttendancePlace } from '../records/attendance.js'
import type { AttendanceSeed } from './demo-people.js'
import { arrivalMode, chiefComplaint, outcome } from './emergency-care-codes.js'

/** The people of the fixed scenarios whom a hospital has seen that is not the nearest to them, newest first. */
export function demoPeopleElsewhere(place: AttendancePlace): ReadonlyMap<string, (calendar: SeedCalendar) => readonly AttendanceSeed[]> {
  return new Map<string, (calendar: SeedCalendar) => readonly AttendanceSeed[]>([
    [
      '9990000018',
      ({ at }) => [
        {
          place,
          leftBeforeSeen: false,
          arrivedAt: at(74, '23:50'),
          departedAt: at(73, '04:15'),
          arrivalMode: arrivalMode.police,
          chiefComplaint: chiefComplaint.suicidalThoughts,
          outcome: outcome.home,
        },
      ],
    ],
    [
      // Goes from one to the other, and waits at neither.
      '9990000107',
      ({ at }) => [
        {
          place,
          leftBeforeSeen: true,
          arrivedAt: at(1, '03:20'),
          departedAt: at(1, '05:55'),
          arrivalMode: arrivalMode.publicTransport,
          chiefComplaint: chiefComplaint.anxiety,
          outcome: outcome.leftBeforeAssessment,
        },
        {
          place,
          leftBeforeSeen: false,
          arrivedAt: at(7, '01:10'),
          departedAt: at(7, '06:40'),
          arrivalMode: arrivalMode.ambulance,
          chiefComplaint: chiefComplaint.intoxication,
          outcome: outcome.leftBeforeTreatmentCompleted,
        },
        {
          place,
          leftBeforeSeen: false,
          arrivedAt: at(29, '22:25'),
          departedAt: at(28, '02:10'),
          arrivalMode: arrivalMode.police,
          chiefComplaint: chiefComplaint.suicidalThoughts,
          outcome: outcome.home,
        },
      ],
    ],
  ])
}
