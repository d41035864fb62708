import { insertRows, type SeedWork, seedInParts, syntheticPeople } from '@crisis-record/subgraph-kit/seeding'
import { AllergyListRow } from '../store/allergy-list-row.js'
import { AllergyRow } from '../store/allergy-row.js'
import { MedicationRow } from '../store/medication-row.js'
import { ProblemRow } from '../store/problem-row.js'
import { type AllergyListSeed, demoAllergies } from './demo-allergies.js'
import { demoMedications, type MedicationSeed } from './demo-medications.js'
import { demoProblems, type ProblemSeed } from './demo-problems.js'
import { generatedAllergyLists, generatedMedications } from './generated-records.js'
import { generatedProblems } from './generated-problems.js'
import { toAllergyListRow, toAllergyRows, toMedicationRows, toProblemRows } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: (work) =>
    insert(work, {
      allergyLists: [...demoAllergies].map(([nhsNumber, make]) => [nhsNumber, make(work.calendar)]),
      medications: [...demoMedications].map(([nhsNumber, make]) => [nhsNumber, make(work.calendar)]),
      problems: [...demoProblems].map(([nhsNumber, make]) => [nhsNumber, make(work.calendar)]),
    }),
  people: (nhsNumbers, work) => {
    const people = syntheticPeople(nhsNumbers, work.calendar)
    return insert(work, {
      allergyLists: [...generatedAllergyLists(people, work.calendar)],
      medications: [...generatedMedications(people, work.calendar)],
      problems: [...generatedProblems(people, work.calendar)],
    })
  },
})

interface Seeds {
  readonly allergyLists: readonly (readonly [string, AllergyListSeed])[]
  readonly medications: readonly (readonly [string, readonly MedicationSeed[]])[]
  readonly problems: readonly (readonly [string, readonly ProblemSeed[]])[]
}

async function insert({ store }: SeedWork, { allergyLists, medications, problems }: Seeds): Promise<void> {
  await insertRows(
    store,
    AllergyListRow,
    allergyLists.map(([nhsNumber, list]) => toAllergyListRow(nhsNumber, list)),
  )
  await insertRows(
    store,
    AllergyRow,
    allergyLists.flatMap(([nhsNumber, list]) => toAllergyRows(nhsNumber, list)),
  )
  await insertRows(
    store,
    MedicationRow,
    medications.flatMap(([nhsNumber, list]) => toMedicationRows(nhsNumber, list)),
  )
  await insertRows(
    store,
    ProblemRow,
    problems.flatMap(([nhsNumber, list]) => toProblemRows(nhsNumber, list)),
  )
}
