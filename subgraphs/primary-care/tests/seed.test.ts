import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredPrimaryCareRecords } from '../src/store/stored-primary-care-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZG001', name: 'Harbour Lane Surgery', kind: 'primary-care' } as const

let store: TestStore
let records: StoredPrimaryCareRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredPrimaryCareRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded practice', () => {
  it.each([
    ['9990000018', 'KNOWN', 3],
    ['9990000050', 'NONE_KNOWN', 0],
    ['9990000069', 'NOT_RECORDED', 0],
    ['9990000107', 'KNOWN', 1],
    ['9990000115', 'NOT_RECORDED', 0],
  ])('knows of %s’s allergies: %s', async (nhsNumber, state, count) => {
    const found = await records.allergies(nhsNumber, unsealedRelease)
    expect([found.state, found.items.length]).toEqual([state, count])
  })

  it('knows the very same of 999 000 0026, 0034 and 0042, but for ids that are no telling', async () => {
    const all = async (nhsNumber: string) =>
      JSON.parse(
        JSON.stringify([
          await records.allergies(nhsNumber, unsealedRelease),
          await records.medications(nhsNumber, 100, unsealedRelease),
        ]).replaceAll(/-[0-9a-f]{16}-/g, '-'),
      ) as unknown[]
    const first = await all('9990000026')
    expect(first[1]).toHaveLength(2)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual(first)
  })

  it('labels what by itself tells of drug treatment, which 999 000 0123 alone is prescribed', async () => {
    const found: unknown[] = await store.dataSource.query(
      `SELECT nhs_number, item_labels FROM medication
       WHERE medicine::text ~* 'methadone|buprenorphine|naltrexone|acamprosate|disulfiram' OR item_labels <> '{}'`,
    )
    expect(found).toEqual([{ nhs_number: '9990000123', item_labels: ['SUBSTANCE_USE'] }])
  })

  it.each([
    ['where SUBSTANCE_USE is permitted', unsealedRelease.permit, ['-01', '-03', '-02']],
    ['where it is not, without a gap in the ids', ['MEDICATION'] as const, ['-01', '-02']],
  ])('shows that medicine %s', async (...[, permit, ids]) => {
    const found = await records.medications('9990000123', 20, { permit, sealed: false })
    expect(found.map(({ localId }) => localId.slice(-3))).toEqual(ids)
  })

  it.each(['9990000115', '9990000131'])('prescribes nothing to %s', async (nhsNumber) => {
    expect(await records.medications(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('has all three states among the generated people, and nearly half on a medicine', async () => {
    const [count]: { known: number; none: number; medicated: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(DISTINCT nhs_number)::int FROM allergy) AS known,
              (SELECT count(*)::int FROM allergy_list WHERE none_known_asserted_at IS NOT NULL) AS none,
              (SELECT count(DISTINCT nhs_number)::int FROM medication) AS medicated`,
    )
    expect(count?.known).toBeGreaterThan(200)
    expect(count?.known).toBeLessThan(310)
    expect(count?.none).toBeGreaterThan(900)
    expect(count?.none).toBeLessThan(1300)
    expect(count?.medicated).toBeGreaterThan(700)
    expect(count?.medicated).toBeLessThan(1000)
  })
})
