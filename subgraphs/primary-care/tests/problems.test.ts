import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import { StoredPrimaryCareRecords } from '../src/store/stored-primary-care-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZG001', name: 'Harbour Lane Surgery', kind: 'primary-care' } as const
const everything = 'problems { id condition { system code display } status significance onsetOn endedOn comment }'

let store: TestStore
let records: StoredPrimaryCareRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredPrimaryCareRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('problems', () => {
  it('are published with their codes, newest first', async () => {
    const { patient } = await store.agency.askPatient('9990000018', everything, { permit: ['CONDITIONS'] })
    expect(patient).toMatchObject({
      problems: [
        {
          id: expect.stringMatching(/^ZG001:PR-[0-9a-f]{16}-01$/),
          condition: { system: 'http://snomed.info/sct', code: '13746004', display: 'Bipolar disorder' },
          status: 'active',
        },
        { condition: { code: '15188001' } },
        { condition: { code: '195967001' } },
      ],
    })
  })

  it.each([
    ['9990000018', ['CONDITIONS', 'SEXUAL_HEALTH'], 4],
    ['9990000123', ['CONDITIONS'], 2],
    ['9990000123', ['CONDITIONS', 'SUBSTANCE_USE'], 3],
    ['9990000123', ['CONDITIONS', 'SEXUAL_HEALTH'], 3],
    ['9990000123', ['CONDITIONS', 'SUBSTANCE_USE', 'SEXUAL_HEALTH'], 4],
  ] as const)('of %s, for who is permitted %j, are %i: codes that tell of more are labelled', async (nhsNumber, permit, many) => {
    expect(await records.problems(nhsNumber, 20, { permit, sealed: false })).toHaveLength(many)
  })

  it('are the very same for 999 000 0026, 0034 and 0042, but for ids', async () => {
    const all = async (nhsNumber: string) =>
      JSON.stringify(await records.problems(nhsNumber, 100, unsealedRelease)).replaceAll(/[0-9a-f]{16}/g, '')
    const first = await all('9990000026')
    expect(first).toContain('Depressive disorder')
    expect([await all('9990000034'), await all('9990000042')]).toEqual([first, first])
  })

  it('are on the list of nearly half of the generated people, and over only after they began', async () => {
    const [count]: { people: number }[] = await store.dataSource.query('SELECT count(DISTINCT nhs_number)::int AS people FROM problem')
    expect(count?.people).toBeGreaterThan(800)
    expect(count?.people).toBeLessThan(1000)
    await expect(store.dataSource.query('UPDATE problem SET ended_on = onset_on - 1')).rejects.toThrow()
  })
})
