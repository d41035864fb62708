import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { type Category, categories } from '@crisis-record/contract'
import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { type Release, type Seal, releasedItems, releasedSql, seals } from '../src/index.js'
import { insertRows } from '../src/seeding/index.js'
import { type TestStore, startTestStore } from '../src/testing/index.js'
import { NoteRow } from './subgraph/note-row.js'
import { definition } from './subgraph/subgraph.js'

/** One item as a generator makes it: with a seal or none, and labels, some of them no category at all. */
interface Item {
  readonly seal: Seal | null
  readonly itemLabels: string[]
}

const person = '9990000018'
const few: readonly Category[] = ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE', 'LOCATION']
const item = fc.record({
  seal: fc.constantFrom(null, null, ...seals),
  itemLabels: fc.uniqueArray(fc.constantFrom<string>(...few, 'NO_SUCH_CATEGORY'), { maxLength: 3 }),
})
const release = fc.record({ permit: fc.subarray([...few]), sealed: fc.boolean() })
const runs = { numRuns: 150 }

let postgres: Postgres
let store: TestStore
let dataSource: DataSource

beforeAll(async () => {
  postgres = await startPostgres()
  store = await startTestStore(definition, { databaseUrl: await postgres.createDatabase('kit_items'), afterwards: () => postgres.stop() })
  dataSource = store.dataSource
})
afterAll(() => store.stop())

async function keep(items: readonly Item[]): Promise<void> {
  await dataSource.query('TRUNCATE note')
  const rows = items.map((each, index) => ({
    id: index + 1,
    nhsNumber: person,
    recordedAt: new Date(2026, 0, index + 1),
    text: 'x',
    place: 'y',
    ...each,
  }))
  await insertRows(dataSource, NoteRow, rows)
}

/** Newest first, at most two: what is not released must not take a place. */
async function read(allowed: Release, take = 2): Promise<number[]> {
  const rows = await dataSource.getRepository(NoteRow).find({
    where: { nhsNumber: person, ...releasedItems(allowed) },
    order: { recordedAt: 'DESC', id: 'ASC' },
    take,
  })
  return rows.map(({ id }) => id)
}

async function readBySql(allowed: Release): Promise<number[]> {
  const rows: { id: number }[] = await dataSource.query(
    `SELECT id FROM note WHERE nhs_number = $1 AND ${releasedSql(allowed, { item: 'note', permit: '$2' })} ORDER BY recorded_at DESC, id LIMIT 2`,
    [person, allowed.permit],
  )
  return rows.map(({ id }) => id)
}

/** The rule, said once more and slowly. */
function mayBeReleased({ seal, itemLabels }: Item, { permit, sealed }: Release): boolean {
  if (seal === 'SEALED_AND_LOCKED') return false
  if (seal === 'SEALED' && !sealed) return false
  return itemLabels.every((label) => permit.some((category) => category === label))
}

describe('what a query releases', () => {
  it('is what the rule says, in order, up to the limit, by find and by SQL alike (P9, P12: the agency’s alone)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), release, async (items, allowed) => {
        await keep(items)
        const expected = items
          .map((each, index) => ({ ...each, id: index + 1 }))
          .filter((each) => mayBeReleased(each, allowed))
          .map(({ id }) => id)
          .reverse()
          .slice(0, 2)
        expect(await read(allowed)).toEqual(expected)
        expect(await readBySql(allowed)).toEqual(expected)
      }),
      runs,
    )
  })

  it('is the same whether what may not be released is there or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), release, async (items, allowed) => {
        await keep(items)
        const with_ = await read(allowed)
        await dataSource.query('DELETE FROM note WHERE NOT (id = ANY($1))', [
          items.flatMap((each, index) => (mayBeReleased(each, allowed) ? [index + 1] : [])),
        ])
        expect(await read(allowed)).toEqual(with_)
      }),
      runs,
    )
  })

  it('never grows when an item gets one label more (P5)', async () => {
    await fc.assert(
      fc.asyncProperty(item, fc.constantFrom<string>(...categories), release, async (one, label, allowed) => {
        await keep([one])
        const before = await read(allowed)
        await keep([{ ...one, itemLabels: [...one.itemLabels, label] }])
        expect(before).toEqual(expect.arrayContaining(await read(allowed)))
      }),
      runs,
    )
  })

  it('never grows when a category is vetoed (P10)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 4 }), release, fc.constantFrom(...few), async (items, allowed, vetoed) => {
        await keep(items)
        const before = await read(allowed, 10)
        const after = await read({ ...allowed, permit: allowed.permit.filter((category) => category !== vetoed) }, 10)
        expect(before).toEqual(expect.arrayContaining(after))
      }),
      runs,
    )
  })

  it('is more by exactly the sealed items when an override opens them, and never one that is locked (P9)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), release, async (items, { permit }) => {
        await keep(items)
        const closed = await read({ permit, sealed: false }, 10)
        const opened = (await read({ permit, sealed: true }, 10)).filter((id) => !closed.includes(id))
        expect(opened.map((id) => items[id - 1]?.seal).filter((seal) => seal !== 'SEALED')).toEqual([])
      }),
      runs,
    )
  })
})
