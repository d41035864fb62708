import { itemLabelsFor } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { AttendanceRow } from '../store/attendance-row.js'
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
