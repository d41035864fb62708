import { insertRows, seedInParts } from '@crisis-record/subgraph-kit/seeding'
import { AttendanceRow } from '../store/attendance-row.js'
import { demoPeople } from './demo-people.js'
import { generatedAttendances } from './generated-attendances.js'
import { toAttendanceRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: async ({ store, calendar }) => {
    const demo = [...demoPeople].flatMap(([nhsNumber, make]) => {
      const attendances = make(calendar)
      return attendances.map((attendance, index) => toAttendanceRow(nhsNumber, attendances.length - index, attendance))
    })
    await insertRows(store, AttendanceRow, demo)
  },
  people: async (people, { store, calendar }) => {
    await insertRows(store, AttendanceRow, generatedAttendances(people, calendar))
  },
})
