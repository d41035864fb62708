import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredSafeHavenRecords } from '../src/store/stored-safe-haven-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZS001', name: 'Lantern Safe Haven', kind: 'safe-haven' } as const
const everything = `safetyPlans { id warningSigns people services reviewDate places { places } }
  reasonableAdjustments { id category { system code display } adjustment impairment }`

let store: TestStore
let records: StoredSafeHavenRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredSafeHavenRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('safety plans and reasonable adjustments', () => {
  it('are published with their source', async () => {
    const permit = ['CRISIS_PLAN', 'REASONABLE_ADJUSTMENTS', 'LOCATION'] as const
    const { patient } = await store.agency.askPatient('9990000018', everything, { permit: [...permit] })
    expect(patient).toMatchObject({
      safetyPlans: [{ id: expect.stringMatching(/^ZS001:SP-/), places: { places: expect.arrayContaining(['Northmoor Baths']) } }],
      reasonableAdjustments: [
        {
          category: { system: 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory', code: '001', display: 'Communication support' },
          impairment: 'Hearing',
        },
        { category: { code: '009' } },
      ],
    })
  })

  it('say of a restricted person what helps, and not where they go', async () => {
    const { patient, text } = await store.agency.askPatient('9990000077', everything, { permit: ['CRISIS_PLAN', 'REASONABLE_ADJUSTMENTS'] })
    expect(patient).toMatchObject({ safetyPlans: [{ warningSigns: expect.any(Array), places: null }], reasonableAdjustments: [{}] })
    expect(text).not.toContain('Saltcote')
  })

  it('are the very same for 999 000 0026, 0034 and 0042, but for ids', async () => {
    const all = async (nhsNumber: string) =>
      JSON.stringify([
        await records.safetyPlans(nhsNumber, 100, unsealedRelease),
        await records.reasonableAdjustments(nhsNumber, 100, unsealedRelease),
      ]).replaceAll(/[0-9a-f]{16}/g, '')
    const first = await all('9990000026')
    expect(first).toMatch(/allotment.*do not ring/)
    expect([await all('9990000034'), await all('9990000042')]).toEqual([first, first])
  })

  it('are those of a third and a quarter of the generated people who have been here', async () => {
    const [count]: { plans: number; adjustments: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(*)::int FROM safety_plan) AS plans, (SELECT count(*)::int FROM reasonable_adjustment) AS adjustments`,
    )
    expect(count?.plans).toBeGreaterThan(8)
    expect(count?.plans).toBeLessThan(30)
    expect(count?.adjustments).toBeGreaterThan(8)
    expect(count?.adjustments).toBeLessThan(30)
  })
})
