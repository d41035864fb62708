import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { type AuditReceipt, auditReceipt } from '@crisis-record/subgraph-kit'
import { DataSource } from 'typeorm'
import { type ChainedEntry, chainAfter } from '../src/records/chain.js'
import { verifyChain } from '../src/records/verify-chain.js'
import { authorised, type RealAudit, startRealAudit } from './real-audit.js'

let postgres: Postgres
let database: string
let tests = 0
let real: RealAudit
let receipts: AuditReceipt[]
beforeAll(async () => {
  postgres = await startPostgres()
})
beforeEach(async () => {
  database = `audit_${String(++tests)}`
  real = await startRealAudit({ postgres, database })
  receipts = []
  for (let at = 0; at < 8; at++) receipts.push(auditReceipt.parse((await real.append(authorised())).json))
})
afterEach(() => real.stop())
afterAll(() => postgres.stop())

/** Somebody with every right over the database, and a free hand. */
async function asSuperuser(...statements: string[]): Promise<void> {
  const superuser = await new DataSource({ type: 'postgres', url: postgres.superuserUrl(database) }).initialize()
  try {
    await superuser.query('ALTER TABLE entry DISABLE TRIGGER USER')
    for (const statement of statements) await superuser.query(statement)
  } finally {
    await superuser.destroy()
  }
}

const stored = async (): Promise<ChainedEntry[]> => {
  const all: ChainedEntry[] = []
  for await (const entry of real.chain().walk()) all.push(entry)
  return all
}
const at = (all: readonly ChainedEntry[], sequence: number): ChainedEntry => {
  const found = all.find((each) => each.sequence === sequence)
  if (found === undefined) throw new Error(`no entry ${String(sequence)}`)
  return found
}
const insertRow = (row: ChainedEntry) =>
  `INSERT INTO entry (sequence, recorded_at, body, previous_hash, hash)
   VALUES (${String(row.sequence)}, '${row.recordedAt.toISOString()}', '${JSON.stringify(row.entry)}', '${row.previousHash}', '${row.hash}')`
/** From the highest down, or from the lowest up, so that no two stand in one place meanwhile. */
const shift = (from: number, by: 1 | -1) =>
  Array.from({ length: 9 - from }, (_, step) => (by === 1 ? 8 - step : from + step)).map(
    (sequence) => `UPDATE entry SET sequence = ${String(sequence + by)} WHERE sequence = ${String(sequence)}`,
  )
const swap = (a: number, b: number) => [
  `UPDATE entry SET sequence = 99 WHERE sequence = ${String(a)}`,
  `UPDATE entry SET sequence = ${String(a)} WHERE sequence = ${String(b)}`,
  `UPDATE entry SET sequence = ${String(b)} WHERE sequence = 99`,
]
/** Everything from this entry on written anew, every hash as it should be. */
async function rewriteFrom(sequence: number): Promise<void> {
  const all = await stored()
  const links: ChainedEntry[] = []
  for (const old of all.filter((each) => each.sequence >= sequence)) {
    const head = links.at(-1) ?? all.find((each) => each.sequence === sequence - 1) ?? { sequence: 0, hash: '0'.repeat(64) }
    links.push(chainAfter(head, old.sequence === sequence ? authorised({ person: '9990000026' }) : old.entry, old.recordedAt))
  }
  await asSuperuser(`DELETE FROM entry WHERE sequence >= ${String(sequence)}`, ...links.map(insertRow))
}

describe('the audit', () => {
  it.each([
    ['an update', `UPDATE entry SET recorded_at = now() WHERE sequence = 3`],
    ['a deletion', `DELETE FROM entry WHERE sequence = 3`],
    ['emptying it', `TRUNCATE entry`],
    ['switching its triggers off', `ALTER TABLE entry DISABLE TRIGGER USER`],
    ['dropping a trigger', `DROP TRIGGER entry_append_only ON entry`],
    ['other words in the trigger', `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE sql AS 'SELECT NULL'`],
    ['dropping it', `DROP TABLE entry`],
    ['renaming it', `ALTER TABLE entry RENAME TO other`],
    ['going round triggers', `SET session_replication_role = replica`],
    ['taking the owner’s part', `SET ROLE "DATABASE"`],
    ['granting itself more', `GRANT UPDATE ON entry TO CURRENT_USER; UPDATE entry SET recorded_at = now()`],
    ['a table of its own', `CREATE TABLE other (x int)`],
  ])('refuses %s by the role it runs under', async (_what, statement) => {
    await expect(real.audit().subgraph.dataSource.query(statement.replace('DATABASE', database))).rejects.toThrow(
      /permission denied|must be owner/,
    )
    expect(await verifyChain(real.chain(), receipts)).toMatchObject({ outcome: 'INTACT', entries: 8, anchored: 8 })
  })

  it.each([
    [
      'altered',
      { sequence: 3, fault: 'ALTERED' },
      [`UPDATE entry SET body = jsonb_set(body, '{person}', '"9990000026"') WHERE sequence = 3`],
    ],
    [
      'altered in time',
      { sequence: 3, fault: 'ALTERED' },
      [`UPDATE entry SET recorded_at = recorded_at + interval '1 ms' WHERE sequence = 3`],
    ],
    [
      'given the content of another',
      { sequence: 3, fault: 'ALTERED' },
      [`UPDATE entry SET body = (SELECT body FROM entry WHERE sequence = 5) || '{"requestId":"x"}' WHERE sequence = 3`],
    ],
    ['removed', { sequence: 3, fault: 'REMOVED' }, [`DELETE FROM entry WHERE sequence = 3`]],
    ['removed at the start', { sequence: 1, fault: 'REMOVED' }, [`DELETE FROM entry WHERE sequence = 1`]],
    ['removed, the others moved up', { sequence: 3, fault: 'REMOVED' }, [`DELETE FROM entry WHERE sequence = 3`, ...shift(4, -1)]],
    ['swapped with its neighbour', { sequence: 3, fault: 'SWAPPED', with: 4 }, swap(3, 4)],
    ['swapped with one far off', { sequence: 2, fault: 'SWAPPED', with: 7 }, swap(2, 7)],
    [
      'swapped in content',
      { sequence: 3, fault: 'SWAPPED', with: 6 },
      [
        `ALTER TABLE entry DROP CONSTRAINT entry_once`,
        `UPDATE entry e SET body = o.body FROM entry o WHERE (e.sequence, o.sequence) IN ((3, 6), (6, 3))`,
      ],
    ],
    [
      'put beside another in its place',
      { sequence: 3, fault: 'INSERTED' },
      [`ALTER TABLE entry DROP CONSTRAINT entry_pkey`, `UPDATE entry SET sequence = 3 WHERE sequence = 8`],
    ],
    [
      'filed under another person',
      { sequence: 3, fault: 'MISFILED' },
      [`ALTER TABLE entry ALTER COLUMN person DROP EXPRESSION`, `UPDATE entry SET person = '9990000026' WHERE sequence = 3`],
    ],
  ])('names an entry %s', async (_what, named, statements) => {
    await asSuperuser(...statements)
    expect(await verifyChain(real.chain())).toEqual({ outcome: 'BROKEN', ...named })
  })

  it('names an entry inserted, though with a proper hash of its own', async () => {
    const forged = chainAfter(at(await stored(), 2), authorised(), new Date())
    await asSuperuser(...shift(3, 1), insertRow(forged))
    expect(await verifyChain(real.chain())).toEqual({ outcome: 'BROKEN', sequence: 3, fault: 'INSERTED' })
  })

  it('names an entry inserted without one', async () => {
    const forged = { ...chainAfter(at(await stored(), 2), authorised(), new Date()), hash: 'f'.repeat(64) }
    await asSuperuser(...shift(3, 1), insertRow(forged))
    expect(await verifyChain(real.chain())).toEqual({ outcome: 'BROKEN', sequence: 3, fault: 'INSERTED' })
  })

  it('names an entry altered, though its hash was computed anew', async () => {
    const forged = chainAfter(at(await stored(), 2), authorised(), new Date())
    await asSuperuser(`DELETE FROM entry WHERE sequence = 3`, insertRow(forged))
    expect(await verifyChain(real.chain())).toEqual({ outcome: 'BROKEN', sequence: 3, fault: 'ALTERED' })
  })

  it('names the first of the newest entries that are gone, by an anchor kept elsewhere', async () => {
    await asSuperuser(`DELETE FROM entry WHERE sequence > 4`)
    expect(await verifyChain(real.chain())).toMatchObject({ outcome: 'INTACT', entries: 4, anchored: 0 })
    expect(await verifyChain(real.chain(), receipts)).toEqual({ outcome: 'BROKEN', sequence: 5, fault: 'TRUNCATED', upTo: 8 })
  })

  it.each([
    { from: 1, anchors: [2, 7], named: { sequence: 1, upTo: 2 } },
    { from: 4, anchors: [2, 7], named: { sequence: 3, upTo: 7 } },
    { from: 4, anchors: [3, 4], named: { sequence: 4, upTo: 4 } },
  ])(
    'names where a chain was written anew from entry $from with hashes that fit, by anchors at $anchors',
    async ({ from, anchors, named }) => {
      await rewriteFrom(from)
      expect(await verifyChain(real.chain())).toMatchObject({ outcome: 'INTACT', entries: 8 })
      const kept = receipts.filter(({ sequence }) => anchors.includes(sequence))
      expect(await verifyChain(real.chain(), kept)).toEqual({ outcome: 'BROKEN', fault: 'REWRITTEN', ...named })
    },
  )

  it('names the place of two anchors that contradict each other: the audit vouched for two histories', async () => {
    const [first] = receipts
    if (first === undefined) throw new Error('no receipt')
    const other = { ...first, hash: 'f'.repeat(64) }
    expect(await verifyChain(real.chain(), [...receipts, other])).toEqual({ outcome: 'BROKEN', sequence: 1, fault: 'REWRITTEN', upTo: 1 })
  })
})
