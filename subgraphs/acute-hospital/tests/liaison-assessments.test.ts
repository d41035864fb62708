import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredHospitalRecords } from '../src/store/stored-hospital-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZH001', name: 'St Brannoc’s Hospital', kind: 'acute-hospital' } as const
const now = new Date('2026-06-15T03:10:00Z')
const everything = 'liaisonAssessments { id assessment formulation plan acceptedBy { team telephone } place { site } }'

let store: TestStore
let records: StoredHospitalRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredHospitalRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('liaison assessments', () => {
  it('are published newest first, with who accepted the person and where it was', async () => {
    const { patient } = await store.agency.askPatient('9990000018', everything, { permit: ['HOSPITAL_CONTACT', 'LOCATION'] })
    expect(patient).toMatchObject({
      liaisonAssessments: [
        {
          id: expect.stringMatching(/^ZH001:LA-[0-9a-f]{16}-02$/),
          acceptedBy: { telephone: '01632 960110' },
          place: { site: source.name },
        },
        { plan: 'Mental Health Act assessment asked for; ward.' },
      ],
    })
  })

  it('say of a restricted person what was found, and neither where nor which team took over', async () => {
    const { patient, text } = await store.agency.askPatient('9990000077', everything, { permit: ['HOSPITAL_CONTACT'] })
    expect(patient).toMatchObject({ liaisonAssessments: [{ assessment: expect.any(String), acceptedBy: null, place: null }] })
    expect(text).not.toMatch(/Saltcote|Brannoc|01632/)
  })

  it('are the very same for 999 000 0026, 0034 and 0042, but for ids', async () => {
    const all = async (nhsNumber: string) =>
      JSON.stringify(await records.liaisonAssessments(nhsNumber, 100, unsealedRelease)).replaceAll(/[0-9a-f]{16}/g, '')
    const first = await all('9990000026')
    expect(first).toContain('Passing thoughts')
    expect([await all('9990000034'), await all('9990000042')]).toEqual([first, first])
  })

  it('of nobody are before they were asked for, and about one in a hundred generated people has one', async () => {
    await expect(store.dataSource.query(`UPDATE liaison_assessment SET assessed_at = referred_at - interval '1 minute'`)).rejects.toThrow()
    const [count]: { people: number }[] = await store.dataSource.query(
      `SELECT count(DISTINCT nhs_number)::int AS people FROM liaison_assessment WHERE nhs_number > '9990001000' AND recorded_at <= $1`,
      [now],
    )
    expect(count?.people).toBeGreaterThan(10)
    expect(count?.people).toBeLessThan(40)
  })
})
