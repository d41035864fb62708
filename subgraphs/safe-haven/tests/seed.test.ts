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

  it('has seen about one in nine of the generated people, nobody in the future', async () => {
    const [count]: { people: number; about: number; future: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(DISTINCT nhs_number)::int FROM visit) AS people, (SELECT count(*)::int FROM about_me) AS about,
              (SELECT count(*)::int FROM visit WHERE recorded_at > $1) AS future`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(170)
    expect(count?.people).toBeLessThan(290)
    expect(count?.about).toBeGreaterThan(50)
    expect(count?.about).toBeLessThan(120)
    expect(count?.future).toBe(0)
  })
})
