import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredAmbulanceRecords } from '../src/store/stored-ambulance-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZB001', name: 'Northmoor Ambulance Service', kind: 'ambulance' } as const

let store: TestStore
let records: StoredAmbulanceRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredAmbulanceRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded ambulance service', () => {
  it('knows 999 000 0018: left at home, taken in, advised by telephone', async () => {
    const incidents = await records.incidents('9990000018', 20, unsealedRelease)
    expect(incidents.map(({ outcome }) => outcome)).toEqual(['Not conveyed', 'Conveyed', 'Advice by telephone'])
    expect(await records.safetyAlerts('9990000018', 20, unsealedRelease)).toHaveLength(2)
  })

  it('knows the very same of 999 000 0026, 0034 and 0042, but for ids that are no telling', async () => {
    const all = async (nhsNumber: string) =>
      [...(await records.incidents(nhsNumber, 100, unsealedRelease)), ...(await records.safetyAlerts(nhsNumber, 100, unsealedRelease))].map(
        (item) => ({ ...item, localId: item.localId.replace(/[0-9a-f]{16}/, '') }),
      )
    const first = await all('9990000026')
    expect(first).toHaveLength(3)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual(first)
  })

  it('was called for 999 000 0069 by the police a little before they brought him in, and stood down: shown where police contact is', async () => {
    const [last] = await records.incidents('9990000069', 1, unsealedRelease)
    expect(await records.incidents('9990000069', 20, { permit: ['AMBULANCE_CONTACT', 'LOCATION'], sealed: false })).toHaveLength(1)
    expect(last).toMatchObject({ calledAt: new Date('2026-06-14T19:16:00Z'), outcome: 'Stood down', onSceneAt: null, handedTo: 'Police' })
  })

  it('knows where it went for the restricted person 999 000 0077', async () => {
    expect((await records.incidents('9990000077', 1, unsealedRelease)).map(({ address }) => address?.lines[0])).toEqual([
      '27 Beacon Terrace',
    ])
  })

  it('holds two incidents of 999 000 0123 back', async () => {
    expect(await records.incidents('9990000123', 20, unsealedRelease)).toHaveLength(1)
    expect(await records.incidents('9990000123', 20, { ...unsealedRelease, sealed: true })).toHaveLength(2)
  })

  it.each(['9990000115', '9990000131'])('knows nothing of %s', async (nhsNumber) => {
    expect(await records.incidents(nhsNumber, 20, unsealedRelease)).toEqual([])
    expect(await records.safetyAlerts(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('knows about one in six of the generated people, is warned of one in forty of those, and saw nobody in the future', async () => {
    const [count]: { people: number; often: number; alerts: number; future: number }[] = await store.dataSource.query(
      `SELECT count(*)::int AS people, count(*) FILTER (WHERE n >= 3)::int AS often,
              (SELECT count(*)::int FROM ambulance_safety_alert WHERE nhs_number > '9990001000') AS alerts,
              (SELECT count(*)::int FROM ambulance_incident WHERE recorded_at > $1 OR last_updated > $1)
                + (SELECT count(*)::int FROM ambulance_safety_alert WHERE recorded_at > $1 OR last_updated > $1) AS future
       FROM (SELECT count(*) AS n FROM ambulance_incident WHERE nhs_number > '9990001000' GROUP BY nhs_number) AS by_person`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(280)
    expect(count?.people).toBeLessThan(430)
    expect(count?.often).toBeGreaterThan(2)
    expect(count?.alerts).toBeGreaterThan(3)
    expect(count?.alerts).toBeLessThan(22)
    expect(count?.future).toBe(0)
  })
})
