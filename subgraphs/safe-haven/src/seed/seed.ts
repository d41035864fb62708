import { insertRows, seedInParts } from '@crisis-record/subgraph-kit/seeding'
import { AboutMeRow } from '../store/about-me-row.js'
import { VisitRow } from '../store/visit-row.js'
import { demoAboutMe } from './demo-about-me.js'
import { demoVisits } from './demo-visits.js'
import { generatedAboutMe, generatedVisits } from './generated-records.js'
import { toAboutMeRow, toVisitRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: async ({ store, calendar }) => {
    const visits = [...demoVisits].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((visit, index) => toVisitRow(nhsNumber, made.length - index, visit))
    })
    const aboutMe = [...demoAboutMe].map(([nhsNumber, make]) => toAboutMeRow(nhsNumber, 1, make(calendar)))
    await insertRows(store, VisitRow, visits)
    await insertRows(store, AboutMeRow, aboutMe)
  },
  people: async (people, { store, calendar }) => {
    await insertRows(store, VisitRow, generatedVisits(people, calendar))
    await insertRows(store, AboutMeRow, generatedAboutMe(people, calendar))
  },
})
