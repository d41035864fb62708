import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { demoAccommodation } from '../src/seed/demo-accommodation.js'
import { demoAmhpAssessments } from '../src/seed/demo-amhp-assessments.js'
import { demoCarePackages } from '../src/seed/demo-care-packages.js'
import { demoCarers } from '../src/seed/demo-carers.js'
import { demoLegalDecisions } from '../src/seed/demo-legal-decisions.js'
import { demoSafeguarding } from '../src/seed/demo-safeguarding.js'
import { seed } from '../src/seed/seed.js'
import { StoredSocialCareRecords } from '../src/store/stored-social-care-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZW001', name: 'Northmoor Council Adult Social Care', kind: 'social-care' } as const
const kinds = [
  { list: 'amhpAssessments', table: 'amhp_assessment', demo: demoAmhpAssessments },
  { list: 'carePackages', table: 'care_package', demo: demoCarePackages },
  { list: 'safeguardingConcerns', table: 'safeguarding_concern', demo: demoSafeguarding },
  { list: 'carers', table: 'carer', demo: demoCarers },
  { list: 'accommodation', table: 'accommodation', demo: demoAccommodation },
  { list: 'legalDecisions', table: 'legal_decision', demo: demoLegalDecisions },
] as const

let store: TestStore
let records: StoredSocialCareRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredSocialCareRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query(`TRUNCATE ${kinds.map(({ table }) => table).join(', ')}`)
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => now }, source })
})

const run = (sql: string, values: unknown[] = []): Promise<unknown> => store.dataSource.query(sql, values)

describe.each(kinds)('$list', ({ list, table, demo }) => {
  it('gives back what was recorded, newest first', async () => {
    const recorded = demo.get(person)?.(seedCalendar(now)) ?? []
    expect(recorded.length).toBeGreaterThan(0)
    const found = await records[list](person, 20, unsealedRelease)
    expect(found).toEqual(
      recorded.map(({ by, seal: _seal, itemLabels: _labels, ...item }) => ({
        ...item,
        localId: expect.any(String),
        recordedBy: by ?? { name: 'Winifred Okafor-Lane', role: 'Social worker' },
      })),
    )
  })

  it('lists items of one moment by id byte by byte, no more than asked', async () => {
    await run(`DELETE FROM ${table} WHERE nhs_number = $1 AND local_id <> (SELECT max(local_id) FROM ${table} WHERE nhs_number = $1)`, [
      person,
    ])
    await run(`UPDATE ${table} SET local_id = 'b' WHERE nhs_number = $1`, [person])
    await run(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(t) || '{"local_id": "B"}')).* FROM ${table} t WHERE local_id = 'b'`,
    )
    expect((await records[list](person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['B', 'b'])
    expect((await records[list](person, 1, unsealedRelease)).map(({ localId }) => localId)).toEqual(['B'])
  })
})

describe('the database', () => {
  it('refuses a seal on an advance decision to refuse treatment, whichever seal, and on no other kind', async () => {
    const seal = (kind: string, word: string) => run('UPDATE legal_decision SET seal = $2 WHERE decision_kind = $1', [kind, word])
    for (const word of ['SEALED', 'SEALED_AND_LOCKED']) {
      await expect(seal('Advance decision to refuse treatment', word)).rejects.toThrow('never_sealed')
      await seal('Advance statement', word)
    }
  })

  it('labels a concern that turns out to be of domestic abuse, by itself', async () => {
    await run(
      `UPDATE safeguarding_concern SET abuse_types = '{Psychological abuse,Domestic abuse}', item_labels = '{}' WHERE nhs_number = '9990000085'`,
    )
    const permit = unsealedRelease.permit.filter((category) => category !== 'DOMESTIC_ABUSE')
    expect(await records.safeguardingConcerns('9990000085', 9, { permit, sealed: false })).toEqual([])
    expect(await records.safeguardingConcerns('9990000085', 9, unsealedRelease)).toHaveLength(1)
  })

  it.each([
    ['care that ends before it starts', `UPDATE care_package SET ended_on = started_on - 1`],
    ['a concern about neither adult nor child', `UPDATE safeguarding_concern SET about = 'Dog'`],
    ['a kind of legal decision that is none', `UPDATE legal_decision SET decision_kind = 'Rumour'`],
  ])('refuses %s', async (_what, sql) => {
    await expect(run(sql)).rejects.toThrow('check constraint')
  })
})
