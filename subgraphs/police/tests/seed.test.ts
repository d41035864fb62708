import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredPoliceRecords } from '../src/store/stored-police-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZL001', name: 'Northmoor Police', kind: 'police' } as const

let store: TestStore
let records: StoredPoliceRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredPoliceRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded police', () => {
  it('have every type of contact with 999 000 0018, and detained her once', async () => {
    const contacts = await records.contacts('9990000018', 20, unsealedRelease)
    expect(new Set(contacts.map(({ type }) => type))).toEqual(new Set(['Incident', 'Missing episode', 'Vulnerability marker']))
    expect(await records.detentions('9990000018', 20, unsealedRelease)).toHaveLength(1)
  })

  it('hold the very same about 999 000 0026 and 0034, and nothing about 0042', async () => {
    const all = async (nhsNumber: string) =>
      [...(await records.contacts(nhsNumber, 100, unsealedRelease)), ...(await records.detentions(nhsNumber, 100, unsealedRelease))].map(
        (item) => ({ ...item, localId: item.localId.replace(/[0-9a-f]{16}/, '') }),
      )
    const first = await all('9990000026')
    expect(first).toHaveLength(3)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual([])
  })

  it('detained 999 000 0069 eight hours ago and brought him in seven hours ago; it goes on', async () => {
    const [current] = await records.detentions('9990000069', 1, unsealedRelease)
    expect(current).toMatchObject({
      power: { code: '20' },
      detainedAt: new Date('2026-06-14T19:10:00Z'),
      arrivedAt: new Date('2026-06-14T20:10:00Z'),
      conveyedBy: 'Police vehicle',
      endedAt: null,
    })
  })

  it('label every domestic incident, and hold sealed and labelled ones of 999 000 0123 back', async () => {
    const unlabelledOnes: unknown[] = await store.dataSource.query(
      `SELECT 1 FROM police_contact WHERE 'Domestic abuse' = ANY (vulnerabilities) AND NOT 'DOMESTIC_ABUSE' = ANY (item_labels)`,
    )
    expect(unlabelledOnes).toEqual([])
    const without = { permit: ['POLICE_CONTACT'], sealed: false } as const
    expect(await records.contacts('9990000123', 20, without)).toHaveLength(1)
    expect(await records.contacts('9990000123', 20, { ...without, sealed: true })).toHaveLength(2)
    expect(await records.contacts('9990000123', 20, { ...unsealedRelease, sealed: true })).toHaveLength(3)
  })

  it.each(['9990000115', '9990000131'])('know nothing of %s', async (nhsNumber) => {
    expect(await records.contacts(nhsNumber, 20, unsealedRelease)).toEqual([])
    expect(await records.detentions(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('know about one in thirty of the generated people, detained one in two hundred for a day at most, and saw nobody in the future', async () => {
    const [count]: { people: number; labelled: number; detained: number; long: number; future: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(DISTINCT nhs_number)::int FROM police_contact) AS people,
              (SELECT count(*)::int FROM police_contact WHERE 'DOMESTIC_ABUSE' = ANY (item_labels)) AS labelled,
              (SELECT count(*)::int FROM place_of_safety_detention) AS detained,
              (SELECT count(*)::int FROM place_of_safety_detention WHERE ended_at > arrived_at + interval '24 hours') AS long,
              (SELECT count(*)::int FROM police_contact WHERE recorded_at > $1 OR last_updated > $1)
                + (SELECT count(*)::int FROM place_of_safety_detention WHERE recorded_at > $1 OR last_updated > $1) AS future`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(45)
    expect(count?.people).toBeLessThan(95)
    expect(count?.labelled).toBeGreaterThan(3)
    expect(count?.detained).toBeGreaterThan(8)
    expect(count?.detained).toBeLessThan(30)
    expect(count?.long).toBe(0)
    expect(count?.future).toBe(0)
  })
})
