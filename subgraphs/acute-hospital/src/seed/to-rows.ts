import { itemLabelsFor, unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { AttendanceRow } from '../store/attendance-row.js'
import type { LiaisonAssessmentRow } from '../store/liaison-assessment-row.js'
import type { LiaisonSeed } from './demo-liaison.js'
import type { AttendanceSeed } from './demo-people.js'

const minuteMs = 60_000

/** Written down at triage, a few minutes after arrival. */
export function toAttendanceRow(
  nhsNumber: string,
  ordinal: number,
  { place, seal = null, ...attendance }: AttendanceSeed,
  triageNurse: string,
): RowValues<AttendanceRow> {
  const { arrivalMode, chiefComplaint, outcome } = attendance
  return {
    localId: seedId('AE', nhsNumber, ordinal),
    nhsNumber,
    recordedAt: new Date(attendance.arrivedAt.getTime() + 12 * minuteMs),
    recordedByName: triageNurse,
    recordedByRole: 'Triage nurse',
    seal,
    itemLabels: itemLabelsFor([arrivalMode, chiefComplaint, outcome].filter((coding) => coding !== null)),
    ...attendance,
    site: place?.site ?? null,
    department: place?.department ?? null,
  }
}

/** Written down when the liaison team was asked. */
export function toLiaisonRow(
  nhsNumber: string,
  ordinal: number,
  assessment: LiaisonSeed,
  clinician: string,
): RowValues<LiaisonAssessmentRow> {
  return {
    localId: seedId('LA', nhsNumber, ordinal),
    nhsNumber,
    recordedAt: assessment.referredAt,
    recordedByName: clinician,
    recordedByRole: 'Liaison clinician',
    ...unlabelled,
    ...assessment,
  }
}
