import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredHospitalRecords } from '../src/store/stored-hospital-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZH001', name: 'St Brannoc’s Hospital', kind: 'acute-hospital' } as const

let store: TestStore
let records: StoredHospitalRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredHospitalRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded hospital', () => {
  it('saw 999 000 0018 three days ago', async () => {
    const [last, ...earlier] = await records.attendances('9990000018', 20, unsealedRelease)
    expect(last?.arrivedAt.toISOString()).toBe('2026-06-12T22:15:00.000Z')
    expect(earlier).toHaveLength(3)
  })

  it('saw the very same of 999 000 0026, 0034 and 0042, but for ids that are no telling', async () => {
    const all = async (nhsNumber: string) =>
      (await records.attendances(nhsNumber, 100, unsealedRelease)).map((item) => ({
        ...item,
        localId: item.localId.replace(/[0-9a-f]{16}/, ''),
      }))
    const first = await all('9990000026')
    expect(first).toHaveLength(2)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual(first)
  })

  it('still has 999 000 0069, brought in by the police seven hours ago', async () => {
    const [current] = await records.attendances('9990000069', 1, unsealedRelease)
    expect(current).toMatchObject({ arrivedAt: new Date('2026-06-14T20:10:00Z'), departedAt: null, outcome: null })
  })

  it('knows where it saw the restricted person 999 000 0077', async () => {
    expect((await records.attendances('9990000077', 1, unsealedRelease)).map(({ place }) => place?.site)).toEqual(['St Brannoc’s Hospital'])
  })

  it.each(['9990000115', '9990000131'])('never saw %s', async (nhsNumber) => {
    expect(await records.attendances(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('saw about a third of the generated people, a few of them often, nobody in the future', async () => {
    const [count]: { people: number; often: number; future: number }[] = await store.dataSource.query(
      `SELECT count(*)::int AS people, count(*) FILTER (WHERE n >= 4)::int AS often, (SELECT count(*)::int FROM attendance WHERE recorded_at > $1) AS future
       FROM (SELECT count(*) AS n FROM attendance WHERE nhs_number > '9990001000' GROUP BY nhs_number) AS by_person`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(580)
    expect(count?.people).toBeLessThan(760)
    expect(count?.often).toBeGreaterThan(3)
    expect(count?.future).toBe(0)
  })
})

describe('another hospital of the region', () => {
  it('knows 999 000 0018 and 0107 of its own, none of the three who must look alike, and other generated people', async () => {
    const known = async () => {
      const rows: { nhs_number: string }[] = await store.dataSource.query(
        `SELECT DISTINCT nhs_number FROM attendance WHERE nhs_number > '9990001000' ORDER BY nhs_number`,
      )
      return rows.map(({ nhs_number }) => nhs_number)
    }
    const here = new Set(await known())
    const before = new Map<string, unknown>()
    for (const nhsNumber of ['9990000018', '9990000107']) before.set(nhsNumber, await records.attendances(nhsNumber, 100, unsealedRelease))
    await store.dataSource.query('TRUNCATE attendance, liaison_assessment, seed_run')
    const elsewhere = { odsCode: 'ZH002', name: 'Whitecross General Hospital', kind: 'acute-hospital' } as const
    await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source: elsewhere })
    for (const [nhsNumber, was] of before) {
      const found = await records.attendances(nhsNumber, 100, unsealedRelease)
      expect(found.length).toBeGreaterThan(0)
      expect(found).not.toEqual(was)
      expect(JSON.stringify(found)).toContain('Whitecross General Hospital')
    }
    for (const nhsNumber of ['9990000026', '9990000034', '9990000042'])
      expect(await records.attendances(nhsNumber, 100, unsealedRelease)).toEqual([])
    const there = await known()
    const both = there.filter((nhsNumber) => here.has(nhsNumber))
    expect(both.length).toBeGreaterThan(there.length / 25)
    expect(both.length).toBeLessThan(there.length)
  })
})
