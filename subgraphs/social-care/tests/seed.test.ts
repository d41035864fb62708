import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredSocialCareRecords } from '../src/store/stored-social-care-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZW001', name: 'Northmoor Council Adult Social Care', kind: 'social-care' } as const
const tables = ['amhp_assessment', 'care_package', 'safeguarding_concern', 'carer', 'accommodation', 'legal_decision'] as const

let store: TestStore
let records: StoredSocialCareRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredSocialCareRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

const all = async (nhsNumber: string, release = unsealedRelease) => [
  await records.amhpAssessments(nhsNumber, 100, release),
  await records.carePackages(nhsNumber, 100, release),
  await records.safeguardingConcerns(nhsNumber, 100, release),
  await records.carers(nhsNumber, 100, release),
  await records.accommodation(nhsNumber, 100, release),
  await records.legalDecisions(nhsNumber, 100, release),
]

describe('the seeded council', () => {
  it('knows 999 000 0018 in every way', async () => {
    expect((await all('9990000018')).map(({ length }) => length)).toEqual([2, 2, 2, 2, 1, 4])
  })

  it('knows the very same of 999 000 0026, 0034 and 0042 but for domestic abuse, which 0042 has none of', async () => {
    const permit = unsealedRelease.permit.filter((category) => category !== 'DOMESTIC_ABUSE')
    const known = async (nhsNumber: string) =>
      JSON.stringify(await all(nhsNumber, { permit, sealed: false })).replaceAll(/-[0-9a-f]{16}-/g, '-')
    const none = await known('9990000042')
    expect(await known('9990000026')).toBe(none)
    expect(await known('9990000034')).toBe(none)
    const concerns = async (nhsNumber: string) => (await records.safeguardingConcerns(nhsNumber, 9, unsealedRelease)).length
    expect([await concerns('9990000026'), await concerns('9990000034'), await concerns('9990000042')]).toEqual([1, 1, 0])
  })

  it('was asked six hours ago to assess 999 000 0069, detained under section 136, and has not decided', async () => {
    const [current] = await records.amhpAssessments('9990000069', 1, unsealedRelease)
    expect(current).toMatchObject({ requestedAt: new Date('2026-06-14T21:10:00Z'), assessedAt: null, outcome: { decision: null } })
  })

  it('knows where the restricted person 999 000 0077 lives', async () => {
    const homes = await records.accommodation('9990000077', 9, unsealedRelease)
    expect(homes.map(({ address }) => address?.postcode)).toEqual(['WX7 7KH', 'WX2 5BT'])
  })

  it.each(['9990000115', '9990000131'])('knows nothing of %s', async (nhsNumber) => {
    expect((await all(nhsNumber)).flat()).toEqual([])
  })

  it('knows about one in thirty of the generated people, and nothing from the future', async () => {
    const union = tables.map((table) => `SELECT nhs_number, recorded_at, last_updated FROM ${table}`).join(' UNION ALL ')
    const [count]: { people: number; future: number }[] = await store.dataSource.query(
      `SELECT count(DISTINCT nhs_number)::int AS people, count(*) FILTER (WHERE recorded_at > $1)::int AS future FROM (${union}) AS every_item`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(50)
    expect(count?.people).toBeLessThan(105)
    expect(count?.future).toBe(0)
  })

  it('labels every concern of domestic abuse', async () => {
    const found: unknown[] = await store.dataSource.query(
      `SELECT count(*)::int AS concerns, count(*) FILTER (WHERE item_labels <> '{DOMESTIC_ABUSE}')::int AS unlabelled
       FROM safeguarding_concern WHERE 'Domestic abuse' = ANY (abuse_types)`,
    )
    expect(found).toEqual([{ concerns: expect.any(Number), unlabelled: 0 }])
    expect(found).not.toMatchObject([{ concerns: 0 }])
  })
})
