import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { insertRows, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { AttendanceRow } from '../store/attendance-row.js'
import { demoPeople } from './demo-people.js'
import { generatedAttendances } from './generated-attendances.js'
import { toAttendanceRow } from './to-rows.js'

/** The people of the fixed scenarios, then the generated population. Synthetic, all of it. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const calendar = seedCalendar(clock.now())
  const demo = [...demoPeople].flatMap(([nhsNumber, make]) => {
    const attendances = make(calendar)
    return attendances.map((attendance, index) => toAttendanceRow(nhsNumber, attendances.length - index, attendance))
  })
  await insertRows(dataSource, AttendanceRow, demo)
  await insertRows(dataSource, AttendanceRow, generatedAttendances(people, calendar))
}
