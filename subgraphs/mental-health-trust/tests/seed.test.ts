import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredMentalHealthRecords } from '../src/store/stored-mental-health-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZM001', name: 'Northmoor Mental Health Trust', kind: 'mental-health-trust' } as const

let store: TestStore
let records: StoredMentalHealthRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredMentalHealthRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded trust', () => {
  it('holds a complete plan for 999 000 0018', async () => {
    const [plan] = await records.crisisPlans('9990000018', 20, unsealedRelease)
    expect(Object.entries(plan ?? {}).filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))).toEqual([])
    expect(await records.careTeam('9990000018', 20, unsealedRelease)).toHaveLength(3)
  })

  it('holds the very same for 999 000 0026, 0034 and 0042, but for ids that are no telling', async () => {
    const all = async (nhsNumber: string) => {
      const plans = await records.crisisPlans(nhsNumber, 100, unsealedRelease)
      expect(
        await records.thirdPartyInformation(
          plans.map(({ localId }) => localId),
          unsealedRelease,
        ),
      ).toEqual([])
      return [...plans, ...(await records.careTeam(nhsNumber, 100, unsealedRelease))].map((item) => ({
        ...item,
        localId: item.localId.replace(/[0-9a-f]{16}/, ''),
      }))
    }
    const first = await all('9990000026')
    expect(first.length).toBeGreaterThan(0)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual(first)
  })

  it('holds third-party information about 999 000 0123', async () => {
    const plans = await records.crisisPlans('9990000123', 20, unsealedRelease)
    expect(
      await records.thirdPartyInformation(
        plans.map(({ localId }) => localId),
        unsealedRelease,
      ),
    ).toHaveLength(2)
  })

  it('has let the review of 999 000 0107’s plan pass, and of no other demo plan', async () => {
    const overdue: unknown[] = await store.dataSource.query(
      "SELECT nhs_number FROM crisis_plan WHERE nhs_number < '9990001000' AND review_date < '2026-06-15'",
    )
    expect(overdue).toEqual([{ nhs_number: '9990000107' }])
  })

  it.each(['9990000115', '9990000131'])('knows nothing of %s', async (nhsNumber) => {
    expect(await records.crisisPlans(nhsNumber, 20, unsealedRelease)).toEqual([])
    expect(await records.careTeam(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('knows about a quarter of the generated people, half of those with a plan, nothing recorded in the future', async () => {
    const [count]: { known: number; plans: number; future: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(DISTINCT nhs_number)::int FROM care_team_member) AS known, (SELECT count(*)::int FROM crisis_plan) AS plans,
              (SELECT count(*)::int FROM crisis_plan WHERE recorded_at > $1 OR last_updated > $1 OR last_updated < recorded_at - interval '1 day') AS future`,
      [now],
    )
    expect(count?.known).toBeGreaterThan(420)
    expect(count?.known).toBeLessThan(640)
    expect(count?.plans).toBeGreaterThan(200)
    expect(count?.plans).toBeLessThan(340)
    expect(count?.future).toBe(0)
  })
})
