import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { agents, reactions } from '../src/seed/allergy-codes.js'
import { medicines } from '../src/seed/medicines.js'
import { toAllergyListRow, toAllergyRows, toMedicationRows } from '../src/seed/to-rows.js'
import { AllergyListRow } from '../src/store/allergy-list-row.js'
import { AllergyRow } from '../src/store/allergy-row.js'
import { MedicationRow } from '../src/store/medication-row.js'
import { StoredPrimaryCareRecords } from '../src/store/stored-primary-care-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const recordedBy = { name: 'Dr Rosalind Abara-Quayle', role: 'General practitioner' }
const at = (day: string) => new Date(`${day}T10:00:00Z`)
const allergy = (day: string) => ({
  recordedAt: at(day),
  causativeAgent: agents.penicillin,
  reaction: reactions.rash,
  severity: null,
  certainty: 'Likely',
})
const medication = (day: string) => ({
  recordedAt: at(day),
  lastUpdated: at('2026-06-01'),
  medicine: medicines.sertraline100,
  dose: '100 mg in the morning',
  route: 'Oral',
  status: 'active',
  startedOn: '2026-03-29',
  lastIssuedOn: null,
})

let store: TestStore
let records: StoredPrimaryCareRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredPrimaryCareRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query('TRUNCATE allergy_list, allergy, medication')
})

async function keepAllergies(days: readonly string[], noneKnownAssertedAt: Date | null = null, nhsNumber = person) {
  const list = { noneKnownAssertedAt, items: days.map(allergy) }
  await store.dataSource.getRepository(AllergyListRow).insert(toAllergyListRow(nhsNumber, list))
  await store.dataSource.getRepository(AllergyRow).insert(toAllergyRows(nhsNumber, list))
}

describe('allergies', () => {
  it('are not recorded where nobody asked', async () => {
    expect(await records.allergies(person, unsealedRelease)).toEqual({ state: 'NOT_RECORDED', items: [] })
  })

  it('are not recorded where there is a list with nothing on it', async () => {
    await keepAllergies([])
    expect(await records.allergies(person, unsealedRelease)).toEqual({ state: 'NOT_RECORDED', items: [] })
  })

  it('are known not to be where somebody asked and wrote that down', async () => {
    await keepAllergies([], at('2026-01-01'))
    expect(await records.allergies(person, unsealedRelease)).toEqual({ state: 'NONE_KNOWN', items: [] })
  })

  it('count where both are recorded', async () => {
    await keepAllergies(['2026-02-01'], at('2026-01-01'))
    expect((await records.allergies(person, unsealedRelease)).state).toBe('KNOWN')
  })

  it('come newest first, as recorded, and nobody else’s', async () => {
    await keepAllergies(['2024-01-01', '2026-01-01', '2025-01-01'])
    await keepAllergies(['2026-05-01'], null, '9990000026')
    const { state, items } = await records.allergies(person, unsealedRelease)
    expect(state).toBe('KNOWN')
    expect(items.map(({ recordedAt }) => recordedAt)).toEqual([at('2026-01-01'), at('2025-01-01'), at('2024-01-01')])
    expect(items[0]).toEqual({ ...allergy('2026-01-01'), localId: expect.stringMatching(/^AL-/), recordedBy })
  })
})

describe('medicines', () => {
  it('come newest first, as recorded, no more than asked', async () => {
    await store.dataSource
      .getRepository(MedicationRow)
      .insert(toMedicationRows(person, [medication('2026-01-01'), medication('2026-03-29'), medication('2025-01-01')]))
    await store.dataSource.getRepository(MedicationRow).insert(toMedicationRows('9990000026', [medication('2026-04-01')]))
    const found = await records.medications(person, 20, unsealedRelease)
    expect(found.map(({ recordedAt }) => recordedAt)).toEqual([at('2026-03-29'), at('2026-01-01'), at('2025-01-01')])
    expect(found[0]).toEqual({ ...medication('2026-03-29'), localId: expect.stringMatching(/^MD-/), recordedBy })
    expect(await records.medications(person, 2, unsealedRelease)).toHaveLength(2)
  })
})
