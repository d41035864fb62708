import { insertRows, seedInParts, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { AttendanceRow } from '../store/attendance-row.js'
import { LiaisonAssessmentRow } from '../store/liaison-assessment-row.js'
import { generatedAttendances } from './generated-attendances.js'
import { generatedLiaison } from './generated-liaison.js'
import { hospitalOf } from './hospitals.js'
import { toAttendanceRow, toLiaisonRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  ofToday: ['9990000069'],
  demo: async ({ store, calendar, source }) => {
    const hospital = hospitalOf(source)
    const demo = [...hospital.demoPeople].flatMap(([nhsNumber, make]) => {
      const attendances = make(calendar)
      return attendances.map((attendance, index) =>
        toAttendanceRow(nhsNumber, attendances.length - index, attendance, hospital.triageNurse),
      )
    })
    const assessed = [...hospital.liaison].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((assessment, index) => toLiaisonRow(nhsNumber, made.length - index, assessment, hospital.liaisonClinician))
    })
    await insertRows(store, AttendanceRow, demo)
    await insertRows(store, LiaisonAssessmentRow, assessed)
  },
  people: async (nhsNumbers, { store, calendar, source }) => {
    const people = syntheticLives(nhsNumbers, calendar)
    const seeding = { calendar, hospital: hospitalOf(source), odsCode: source.odsCode }
    await insertRows(store, AttendanceRow, generatedAttendances(people, seeding))
    await insertRows(store, LiaisonAssessmentRow, generatedLiaison(people, seeding))
  },
})
