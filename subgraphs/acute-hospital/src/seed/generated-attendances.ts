import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { AttendanceRow } from '../store/attendance-row.js'
import type { AttendanceSeed } from './demo-people.js'
import { arrivalMode, chiefComplaint, outcome } from './emergency-care-codes.js'
import { emergencyDepartment, urgentTreatmentCentre } from './places.js'
import { toAttendanceRow } from './to-rows.js'

const hourMs = 3_600_000

/** Nearly half of a crisis partnership's people were here in the last two years; most once or twice, a few often. */
export function* generatedAttendances(people: readonly string[], calendar: SeedCalendar): Generator<RowValues<AttendanceRow>> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'acute-hospital')
    if (!random.chance(0.45)) continue
    const often = random.chance(0.04)
    const count = often ? random.whole(5, 14) : random.pick([1, 1, 1, 2, 2, 3])
    const attendances = Array.from({ length: count }, () => generateAttendance(random, calendar)).sort(
      (a, b) => b.arrivedAt.getTime() - a.arrivedAt.getTime(),
    )
    yield* attendances.map((attendance, index) => toAttendanceRow(nhsNumber, count - index, attendance))
  }
}

const complaints = Object.values(chiefComplaint)
const modes = Object.values(arrivalMode)

function generateAttendance(random: SeedRandom, { at }: SeedCalendar): AttendanceSeed {
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
    place: random.chance(0.8) ? emergencyDepartment : urgentTreatmentCentre,
  }
}
