import {
  insertRows,
  type SeedCalendar,
  seedInParts,
  type SeedWork,
  type SyntheticLife,
  syntheticLives,
} from '@crisis-record/subgraph-kit/seeding'
import type { ObjectLiteral } from 'typeorm'
import { AccommodationRow } from '../store/accommodation-row.js'
import { AmhpAssessmentRow } from '../store/amhp-assessment-row.js'
import { CarePackageRow } from '../store/care-package-row.js'
import { CarerRow } from '../store/carer-row.js'
import { LegalDecisionRow } from '../store/legal-decision-row.js'
import { SafeguardingConcernRow } from '../store/safeguarding-concern-row.js'
import { demoAccommodation } from './demo-accommodation.js'
import { demoAmhpAssessments } from './demo-amhp-assessments.js'
import { demoCarePackages } from './demo-care-packages.js'
import { demoCarers } from './demo-carers.js'
import { demoLegalDecisions } from './demo-legal-decisions.js'
import { demoSafeguarding } from './demo-safeguarding.js'
import { generatedAmhpAssessments, generatedConcerns, generatedLegalDecisions } from './generated-assessments.js'
import { generatedAccommodation, generatedCarePackages, generatedCarers } from './generated-support.js'
import { type DemoItems, type Made, rowsOf } from './made-items.js'

interface ItemSeed<Item> {
  readonly prefix: string
  readonly row: new () => ObjectLiteral
  readonly demo: DemoItems<Item>
  readonly generated: (people: readonly SyntheticLife[], calendar: SeedCalendar) => Iterable<readonly [string, readonly Made<Item>[]]>
}

/** For one kind of item: how it is seeded. */
function itemSeed<Item>({ prefix, row, demo, generated }: ItemSeed<Item>) {
  return {
    demo: async ({ store, calendar }: SeedWork) => {
      const rows = [...demo].flatMap(([nhsNumber, make]) => rowsOf(prefix, nhsNumber, make(calendar)))
      await insertRows(store, row, rows)
    },
    people: async (people: readonly SyntheticLife[], { store, calendar }: SeedWork) => {
      const rows = [...generated(people, calendar)].flatMap(([nhsNumber, made]) => rowsOf(prefix, nhsNumber, made))
      await insertRows(store, row, rows)
    },
  }
}

const itemSeeds = [
  itemSeed({ prefix: 'AS', row: AmhpAssessmentRow, demo: demoAmhpAssessments, generated: generatedAmhpAssessments }),
  itemSeed({ prefix: 'CP', row: CarePackageRow, demo: demoCarePackages, generated: generatedCarePackages }),
  itemSeed({ prefix: 'SG', row: SafeguardingConcernRow, demo: demoSafeguarding, generated: generatedConcerns }),
  itemSeed({ prefix: 'CA', row: CarerRow, demo: demoCarers, generated: generatedCarers }),
  itemSeed({ prefix: 'AC', row: AccommodationRow, demo: demoAccommodation, generated: generatedAccommodation }),
  itemSeed({ prefix: 'LD', row: LegalDecisionRow, demo: demoLegalDecisions, generated: generatedLegalDecisions }),
]

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  ofToday: ['9990000069'],
  demo: async (work) => {
    for (const kind of itemSeeds) await kind.demo(work)
  },
  people: async (nhsNumbers, work) => {
    const people = syntheticLives(nhsNumbers, work.calendar)
    for (const kind of itemSeeds) await kind.people(people, work)
  },
})
