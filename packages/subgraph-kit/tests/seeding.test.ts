import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import pg from 'pg'
import { createLog } from '../src/observe/pino-log.js'
import { type SeedRequest, seedStore } from '../src/store/seed-store.js'
import { migrateStore } from '../src/store/upkeep.js'
import { fixedClock } from '../src/testing/index.js'
import { type SeedParts, seedInParts } from '../src/seeding/index.js'
import { definition } from './subgraph/subgraph.js'

const source = { odsCode: 'ZM001', name: 'Test organisation', kind: 'mental-health-trust' } as const
const { parts } = definition.seed as ReturnType<typeof seedInParts>
const log = createLog({ level: 'silent', agency: source.odsCode, kind: source.kind })
const dayMs = 86_400_000

let postgres: Postgres
let count = 0

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

interface TestSeeding {
  readonly at?: string
  readonly asOf?: string
  readonly parts?: SeedParts
}

interface TestStore {
  seed(people: number, options?: Partial<SeedRequest> & TestSeeding): Promise<unknown>
  query(sql: string): Promise<unknown[]>
}

async function emptyStore(): Promise<TestStore> {
  const url = await postgres.createDatabase(`seeding_${String(count++)}`)
  const upkeep = (at: string, seed: SeedParts, asOf?: string) => ({
    ...(asOf === undefined ? {} : { asOf: new Date(asOf) }),
    ...{ definition: { ...definition, seed: seedInParts(seed) }, databaseUrl: url, ownerDatabaseUrl: url, source },
    ...{ clock: fixedClock(at), log, settings: undefined },
  })
  await migrateStore(upkeep('2026-06-15T09:00:00.123Z', parts))
  return {
    seed: (people, { at = '2026-06-15T09:00:00.123Z', parts: seed = parts, asOf, ...request } = {}) =>
      seedStore(upkeep(at, seed, asOf), { people, where: 'GROW', ...request }),
    query: async (sql) => {
      const client = new pg.Client(url)
      await client.connect()
      try {
        return (await client.query(sql)).rows as unknown[]
      } finally {
        await client.end()
      }
    },
  }
}

const everyNote = 'SELECT note::text AS row FROM note ORDER BY ctid'

/** Ends in the middle of the list in which the so-many-th person is, with rows of that list already sent. */
function failingAfter(people: number): SeedParts {
  let seen = 0
  return {
    ...parts,
    people: async (some, work, settings) => {
      await parts.people(some, work, settings)
      seen += some.length
      if (seen > people) throw new Error('lost')
    },
  }
}

describe('seeding a store', () => {
  it('leaves the same rows whether it ran through, was interrupted, or was extended on a later day', async () => {
    const [through, interrupted, extended] = [await emptyStore(), await emptyStore(), await emptyStore()]
    expect(await through.seed(3500)).toBe('SEEDED')
    for (const lost of [0, 1500, 500]) await expect(interrupted.seed(3500, { parts: failingAfter(lost) })).rejects.toThrow('lost')
    expect(await interrupted.query('SELECT seeded, finished_at FROM seed_run')).toEqual([{ seeded: 1000, finished_at: null }])
    expect(await interrupted.seed(3500, { at: '2026-06-16T10:00:00Z' })).toBe('EXTENDED')
    for (const [day, people] of [7, 1300, 3500].entries())
      await extended.seed(people, { at: new Date(Date.parse('2026-06-15T09:00:00.123Z') + day * dayMs).toISOString() })
    const rows = await through.query(everyNote)
    expect(rows).toHaveLength(3502)
    expect(await interrupted.query(everyNote)).toEqual(rows)
    expect(await extended.query(everyNote)).toEqual(rows)
  })

  it('counts back from the day it is told, so that agencies seeded on different days tell of the same lives', async () => {
    const asOf = '2026-06-15T09:00:00.123Z'
    const [first, later] = [await emptyStore(), await emptyStore()]
    await first.seed(30)
    await later.seed(10, { at: '2026-06-17T20:00:00Z', asOf })
    await later.seed(30, { at: '2026-06-19T20:00:00Z', asOf: '2026-06-19T00:00:00Z' })
    expect(await later.query(everyNote)).toEqual(await first.query(everyNote))
  })

  it('tells what is of today anew at a start hours later, of those people and of what it wrote of them alone', async () => {
    const store = await emptyStore()
    const ofToday = { ...parts, ofToday: ['9990000018'] }
    const told = () => store.query(`SELECT nhs_number, text, recorded_at FROM note WHERE nhs_number < '9990001' ORDER BY nhs_number, text`)
    const start = (at: string) => store.seed(20, { where: 'AS_IT_IS', at, parts: ofToday })
    expect(await start('2026-06-15T09:00:00Z')).toBe('SEEDED')
    await store.query(`INSERT INTO note (nhs_number, recorded_at, text, place) VALUES ('9990000018', '2026-06-15T10:00Z', 'By hand.', 'y')`)
    const byHand = { nhs_number: '9990000018', text: 'By hand.', recorded_at: new Date('2026-06-15T10:00:00Z') }
    const seeded = { nhs_number: '9990000018', text: 'Sea-green thermos helps.' }
    const other = { ...seeded, nhs_number: '9990000026', recorded_at: new Date('2026-06-15T09:00:00Z') }
    const since = async (at: string) => expect(await told()).toEqual([byHand, { ...seeded, recorded_at: new Date(at) }, other])
    for (const [startedAt, countedFrom] of [
      ['2026-06-15T14:59:00Z', '2026-06-15T09:00:00Z'],
      ['2026-06-22T09:00:00Z', '2026-06-22T09:00:00Z'],
      ['2026-06-22T13:00:00Z', '2026-06-22T09:00:00Z'],
    ] as const) {
      expect(await start(startedAt)).toBe('NOTHING_TO_DO')
      await since(countedFrom)
    }
    await store.seed(20, { where: 'ONLY_LOOK', at: '2026-07-01T09:00:00Z', parts: ofToday })
    await since('2026-06-22T09:00:00Z')
  })

  it('tells at the beginning and after each transaction how far it has come', async () => {
    const told: number[] = []
    await (await emptyStore()).seed(2100, { progress: (done) => told.push(done) })
    expect(told).toEqual([0, 1000, 2000, 2100])
  })

  it('on a start takes what is there, and brings to its size what was begun', async () => {
    const store = await emptyStore()
    await expect(store.seed(1500, { parts: failingAfter(1200) })).rejects.toThrow('lost')
    expect(await store.seed(20, { where: 'AS_IT_IS' })).toBe('EXTENDED')
    expect(await store.query('SELECT people, seeded FROM seed_run')).toEqual([{ people: 1500, seeded: 1500 }])
    expect(await store.seed(20, { where: 'AS_IT_IS' })).toBe('NOTHING_TO_DO')
    expect(await store.seed(90_000, { where: 'AS_IT_IS' })).toBe('NOTHING_TO_DO')
    expect(await store.seed(1500)).toBe('NOTHING_TO_DO')
  })

  const foreign = [
    ['a real number', '9434765919'],
    ['a synthetic person whom this demo has not made yet', '9990050005'],
  ] as const

  it.each(foreign)('refuses a store never seeded that holds %s', async (_what, nhsNumber) => {
    const store = await emptyStore()
    await store.query(`INSERT INTO note (nhs_number, recorded_at, text, place) VALUES ('${nhsNumber}', now(), 'x', 'y')`)
    for (const where of ['GROW', 'AS_IT_IS', 'ONLY_LOOK'] as const)
      await expect(store.seed(5, { where })).rejects.toThrow('The database was never seeded, and is not empty (table note).')
    expect(await store.query('SELECT count(*)::int AS n FROM note')).toEqual([{ n: 1 }])
    expect(await store.query('SELECT 1 FROM seed_run')).toEqual([])
  })

  it.each(foreign)('refuses to extend one that also holds %s', async (_what, nhsNumber) => {
    const store = await emptyStore()
    await store.seed(5)
    await store.query(`INSERT INTO note (nhs_number, recorded_at, text, place) VALUES ('${nhsNumber}', now(), 'x', 'y')`)
    const refused = expect(store.seed(2000)).rejects
    await refused.toThrow('The database holds what no seeding put there (table note: somebody who is not of the demo).')
    await expect(store.seed(2000, { where: 'ONLY_LOOK' })).rejects.not.toThrow(nhsNumber)
    expect(await store.query('SELECT seeded FROM seed_run')).toEqual([{ seeded: 5 }])
  })

  it('extends where somebody of the demo was given more by hand', async () => {
    const store = await emptyStore()
    await store.seed(5)
    await store.query(`INSERT INTO note (nhs_number, recorded_at, text, place) VALUES ('9990000018', now(), 'x', 'y')`)
    expect(await store.seed(6)).toBe('EXTENDED')
  })

  it('does not go on after a seeding that left no mark', async () => {
    const store = await emptyStore()
    await store.seed(3)
    await store.query('UPDATE seed_run SET as_of = NULL, finished_at = NULL')
    await expect(store.seed(4)).rejects.toThrow('left no mark to go on from')
  })
})
