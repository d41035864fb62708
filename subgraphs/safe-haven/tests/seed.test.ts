import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredSafeHavenRecords } from '../src/store/stored-safe-haven-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZS001', name: 'Lantern Safe Haven', kind: 'safe-haven' } as const

let store: TestStore
let records: StoredSafeHavenRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredSafeHavenRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded safe haven', () => {
  it('knows 999 000 0018 well', async () => {
    expect(await records.visits('9990000018', 20, unsealedRelease)).toHaveLength(3)
    const [aboutMe] = await records.aboutMe('9990000018', 20, unsealedRelease)
    expect(Object.values(aboutMe ?? { nothing: null })).not.toContain(null)
  })

  it('knows the very same of 999 000 0026, 0034 and 0042, but for ids that are no telling', async () => {
    const all = async (nhsNumber: string) =>
      [...(await records.visits(nhsNumber, 100, unsealedRelease)), ...(await records.aboutMe(nhsNumber, 100, unsealedRelease))].map(
        (item) => ({
          ...item,
          localId: item.localId.replace(/[0-9a-f]{16}/, ''),
        }),
      )
    const first = await all('9990000026')
    expect(first).toHaveLength(2)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual(first)
  })

  it('knows where the restricted person 999 000 0077 came in', async () => {
    expect((await records.visits('9990000077', 1, unsealedRelease)).map(({ place }) => place?.town)).toEqual(['St Brannoc'])
  })

  it('has seen 999 000 0107 in both houses', async () => {
    expect(new Set((await records.visits('9990000107', 20, unsealedRelease)).map(({ place }) => place?.name)).size).toBe(2)
  })

  it.each(['9990000115', '9990000131'])('knows nothing of %s', async (nhsNumber) => {
    expect(await records.visits(nhsNumber, 20, unsealedRelease)).toEqual([])
    expect(await records.aboutMe(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('has seen about one in a hundred of the generated people, nobody in the future', async () => {
    const [count]: { people: number; about: number; future: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(DISTINCT nhs_number)::int FROM visit) AS people, (SELECT count(*)::int FROM about_me) AS about,
              (SELECT count(*)::int FROM visit WHERE recorded_at > $1) AS future`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(20)
    expect(count?.people).toBeLessThan(60)
    expect(count?.about).toBeGreaterThan(10)
    expect(count?.about).toBeLessThan(30)
    expect(count?.future).toBe(0)
  })
})

describe('another safe haven of the region', () => {
  it('knows 999 000 0018 and 0107 of its own, none of the three who must look alike, and other generated people', async () => {
    const known = async () => {
      const rows: { nhs_number: string }[] = await store.dataSource.query(
        `SELECT DISTINCT nhs_number FROM visit WHERE nhs_number > '9990001000' ORDER BY nhs_number`,
      )
      return rows.map(({ nhs_number }) => nhs_number)
    }
    const here = new Set(await known())
    const before = new Map<string, unknown>()
    for (const nhsNumber of ['9990000018', '9990000107']) before.set(nhsNumber, await records.visits(nhsNumber, 100, unsealedRelease))
    await store.dataSource.query('TRUNCATE visit, about_me, safety_plan, reasonable_adjustment, seed_run')
    const elsewhere = { odsCode: 'ZS002', name: 'The Lighthouse Safe Haven', kind: 'safe-haven' } as const
    await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source: elsewhere })
    for (const [nhsNumber, was] of before) {
      const found = await records.visits(nhsNumber, 100, unsealedRelease)
      expect(found.length).toBeGreaterThan(0)
      expect(found).not.toEqual(was)
      expect(JSON.stringify(found)).toContain('The Lighthouse Safe Haven')
    }
    for (const nhsNumber of ['9990000026', '9990000034', '9990000042'])
      expect(await records.visits(nhsNumber, 100, unsealedRelease)).toEqual([])
    const there = await known()
    const both = there.filter((nhsNumber) => here.has(nhsNumber))
    expect(both.length).toBeGreaterThan(there.length / 25)
    expect(both.length).toBeLessThan(there.length)
  })
})
