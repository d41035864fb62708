import { insertRows, seedInParts } from '@crisis-record/subgraph-kit/seeding'
import { AboutMeRow } from '../store/about-me-row.js'
import { VisitRow } from '../store/visit-row.js'
import { generatedAboutMe, generatedVisits } from './generated-records.js'
import { havenOf } from './havens.js'
import { toAboutMeRow, toVisitRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: async ({ store, calendar, source }) => {
    const haven = havenOf(source)
    const visits = [...haven.visits].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((visit, index) => toVisitRow(nhsNumber, made.length - index, visit, haven))
    })
    const aboutMe = [...haven.aboutMe].map(([nhsNumber, make]) => toAboutMeRow(nhsNumber, 1, make(calendar), haven))
    await insertRows(store, VisitRow, visits)
    await insertRows(store, AboutMeRow, aboutMe)
  },
  people: async (people, { store, calendar, source }) => {
    const seeding = { calendar, haven: havenOf(source), odsCode: source.odsCode }
    await insertRows(store, VisitRow, generatedVisits(people, seeding))
    await insertRows(store, AboutMeRow, generatedAboutMe(people, seeding))
  },
})
