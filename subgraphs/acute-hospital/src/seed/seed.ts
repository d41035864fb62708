import { insertRows, seedInParts } from '@crisis-record/subgraph-kit/seeding'
import { AttendanceRow } from '../store/attendance-row.js'
import { generatedAttendances } from './generated-attendances.js'
import { hospitalOf } from './hospitals.js'
import { toAttendanceRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: async ({ store, calendar, source }) => {
    const hospital = hospitalOf(source)
    const demo = [...hospital.demoPeople].flatMap(([nhsNumber, make]) => {
      const attendances = make(calendar)
      return attendances.map((attendance, index) =>
        toAttendanceRow(nhsNumber, attendances.length - index, attendance, hospital.triageNurse),
      )
    })
    await insertRows(store, AttendanceRow, demo)
  },
  people: async (people, { store, calendar, source }) => {
    await insertRows(
      store,
      AttendanceRow,
      generatedAttendances(people, { calendar, hospital: hospitalOf(source), odsCode: source.odsCode }),
    )
  },
})
