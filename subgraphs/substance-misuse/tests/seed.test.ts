import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredTreatmentRecords } from '../src/store/stored-treatment-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZD001', name: 'Bridgeway Recovery Service', kind: 'substance-misuse' } as const

let store: TestStore
let records: StoredTreatmentRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredTreatmentRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded recovery service', () => {
  it('treats 999 000 0018, with a keyworker, a prescription and an appointment to come', async () => {
    const [current, earlier] = await records.treatmentEpisodes('9990000018', 20, unsealedRelease)
    expect(current).toMatchObject({ status: 'In treatment', keyworker: expect.any(String), prescribing: expect.any(String) })
    expect(current?.nextAppointment?.getTime()).toBeGreaterThan(now.getTime())
    expect(earlier?.status).toBe('Completed')
  })

  it('holds the very same about 999 000 0026 and 0034, and nothing about 0042', async () => {
    const all = async (nhsNumber: string) =>
      (await records.treatmentEpisodes(nhsNumber, 100, unsealedRelease)).map((item) => ({
        ...item,
        localId: item.localId.replace(/[0-9a-f]{16}/, ''),
      }))
    const first = await all('9990000026')
    expect(first).toHaveLength(1)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual([])
  })

  it.each(['9990000050', '9990000115', '9990000131'])('knows nothing of %s', async (nhsNumber) => {
    expect(await records.treatmentEpisodes(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('treats or treated about one in a hundred of the generated people, at most one episode at a time', async () => {
    const [count]: { people: number; overlapping: number; future: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(DISTINCT nhs_number)::int FROM treatment_episode) AS people,
              (SELECT count(*)::int FROM treatment_episode WHERE recorded_at > $1 OR last_updated > $1) AS future,
              (SELECT count(*)::int FROM treatment_episode a JOIN treatment_episode b
                 ON a.nhs_number = b.nhs_number AND a.local_id < b.local_id
                AND daterange(a.started_on, a.ended_on) && daterange(b.started_on, b.ended_on)) AS overlapping`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(12)
    expect(count?.people).toBeLessThan(35)
    expect(count?.overlapping).toBe(0)
    expect(count?.future).toBe(0)
  })
})
