import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { insertRows, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { AboutMeRow } from '../store/about-me-row.js'
import { VisitRow } from '../store/visit-row.js'
import { demoAboutMe } from './demo-about-me.js'
import { demoVisits } from './demo-visits.js'
import { generatedAboutMe, generatedVisits } from './generated-records.js'
import { toAboutMeRow, toVisitRow } from './to-rows.js'

/** The people of the fixed scenarios, then the generated population. Synthetic, all of it. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const calendar = seedCalendar(clock.now())
  const visits = [...demoVisits].flatMap(([nhsNumber, make]) => {
    const made = make(calendar)
    return made.map((visit, index) => toVisitRow(nhsNumber, made.length - index, visit))
  })
  await insertRows(dataSource, VisitRow, visits)
  await insertRows(
    dataSource,
    AboutMeRow,
    [...demoAboutMe].map(([nhsNumber, make]) => toAboutMeRow(nhsNumber, 1, make(calendar))),
  )
  await insertRows(dataSource, VisitRow, generatedVisits(people, calendar))
  await insertRows(dataSource, AboutMeRow, generatedAboutMe(people, calendar))
}
