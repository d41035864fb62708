import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { AttendanceRow } from '../store/attendance-row.js'
import type { AttendanceSeed } from './demo-people.js'
import { arrivalMode, chiefComplaint, outcome } from './emergency-care-codes.js'
import type { SeededHospital } from './hospitals.js'
import { toAttendanceRow } from './to-rows.js'

const hourMs = 3_600_000

export interface Seeding {
  readonly calendar: SeedCalendar
  readonly hospital: SeededHospital
  readonly odsCode: string
}

/** Most of those who were here in the last two years once or twice, a few often. Whom one hospital knows says nothing of the others. */
export function* generatedAttendances(people: readonly string[], seeding: Seeding): Generator<RowValues<AttendanceRow>> {
  const { hospital, odsCode } = seeding
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'acute-hospital', odsCode)
    if (!random.chance(hospital.known)) continue
    const often = random.chance(0.04)
    const count = often ? random.whole(5, 14) : random.pick([1, 1, 1, 2, 2, 3])
    const attendances = Array.from({ length: count }, () => generateAttendance(random, seeding)).sort(
      (a, b) => b.arrivedAt.getTime() - a.arrivedAt.getTime(),
    )
    yield* attendances.map((attendance, index) => toAttendanceRow(nhsNumber, count - index, attendance, hospital.triageNurse))
  }
}

const complaints = Object.values(chiefComplaint)
const modes = Object.values(arrivalMode)

function generateAttendance(random: SeedRandom, { calendar: { at }, hospital }: Seeding): AttendanceSeed {
  const arrivedAt = at(
    random.whole(2, 730),
    `${String(random.whole(0, 23)).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`,
  )
  const leftBeforeSeen = random.chance(0.06)
  return {
    arrivedAt,
    departedAt: new Date(arrivedAt.getTime() + random.whole(1, 9) * (hourMs / 2)),
    arrivalMode: random.chance(0.95) ? random.pick(modes) : null,
    chiefComplaint: random.pick(complaints),
    outcome: leftBeforeSeen
      ? outcome.leftBeforeAssessment
      : random.pick([outcome.home, outcome.home, outcome.home, outcome.ward, outcome.leftBeforeTreatmentCompleted]),
    leftBeforeSeen,
    place: random.chance(0.8) ? hospital.emergencyDepartment : hospital.urgentTreatmentCentre,
  }
}
