import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { insertRows, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { AllergyListRow } from '../store/allergy-list-row.js'
import { AllergyRow } from '../store/allergy-row.js'
import { MedicationRow } from '../store/medication-row.js'
import { type AllergyListSeed, demoAllergies } from './demo-allergies.js'
import { demoMedications, type MedicationSeed } from './demo-medications.js'
import { generatedAllergyLists, generatedMedications } from './generated-records.js'
import { toAllergyListRow, toAllergyRows, toMedicationRows } from './to-rows.js'

/** The people of the fixed scenarios, then the generated population. Synthetic, all of it. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const calendar = seedCalendar(clock.now())
  const allergyLists = function* (): Generator<readonly [string, AllergyListSeed]> {
    for (const [nhsNumber, make] of demoAllergies) yield [nhsNumber, make(calendar)]
    yield* generatedAllergyLists(people, calendar)
  }
  const medications = function* (): Generator<readonly [string, readonly MedicationSeed[]]> {
    for (const [nhsNumber, make] of demoMedications) yield [nhsNumber, make(calendar)]
    yield* generatedMedications(people, calendar)
  }
  await insertRows(
    dataSource,
    AllergyListRow,
    each(allergyLists(), (nhsNumber, list) => [toAllergyListRow(nhsNumber, list)]),
  )
  await insertRows(dataSource, AllergyRow, each(allergyLists(), toAllergyRows))
  await insertRows(dataSource, MedicationRow, each(medications(), toMedicationRows))
}

function* each<T, Row>(seeds: Iterable<readonly [string, T]>, toRows: (nhsNumber: string, seed: T) => readonly Row[]): Generator<Row> {
  for (const [nhsNumber, made] of seeds) yield* toRows(nhsNumber, made)
}
