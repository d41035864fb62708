import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { type AuditReceipt, auditReceipt } from '@crisis-record/subgraph-kit'
import { DataSource } from 'typeorm'
import { chainAfter } from '../src/records/chain.js'
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
  for (let at = 0; at < 6; at++) receipts.push(auditReceipt.parse((await real.append(authorised())).json))
})
afterEach(() => real.stop())
afterAll(() => postgres.stop())

const walk = () => real.audit().subgraph.services.reader.walk()

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

describe('the audit', () => {
  it.each([
    ['an update', `UPDATE entry SET recorded_at = now() WHERE sequence = 3`],
    ['a deletion', `DELETE FROM entry WHERE sequence = 3`],
    ['emptying it', `TRUNCATE entry`],
  ])('refuses %s by the role it runs under', async (_what, statement) => {
    await expect(real.audit().subgraph.dataSource.query(statement)).rejects.toThrow('append-only')
    expect(await verifyChain(walk(), receipts)).toMatchObject({ outcome: 'INTACT', entries: 6 })
  })

  it.each([
    ['altered', 3, 'ALTERED', `UPDATE entry SET body = jsonb_set(body, '{person}', '"9990000026"') WHERE sequence = 3`],
    ['altered in time', 3, 'ALTERED', `UPDATE entry SET recorded_at = recorded_at + interval '1 second' WHERE sequence = 3`],
    ['removed', 3, 'REMOVED', `DELETE FROM entry WHERE sequence = 3`],
    ['removed at the start', 1, 'REMOVED', `DELETE FROM entry WHERE sequence = 1`],
    [
      'replaced by another one',
      3,
      'ALTERED',
      `UPDATE entry SET body = (SELECT body FROM entry WHERE sequence = 5) || '{"requestId":"x"}' WHERE sequence = 3`,
    ],
  ])('shows an entry %s', async (_what, sequence, fault, statement) => {
    await asSuperuser(statement)
    expect(await verifyChain(walk())).toEqual({ outcome: 'BROKEN', sequence, fault })
  })

  it('shows an entry inserted, though with a proper hash of its own', async () => {
    const [second] = receipts.slice(1)
    if (second === undefined) throw new Error('no second entry')
    const forged = chainAfter(second, authorised(), new Date())
    await asSuperuser(
      ...[6, 5, 4, 3].map((sequence) => `UPDATE entry SET sequence = ${String(sequence + 1)} WHERE sequence = ${String(sequence)}`),
      `INSERT INTO entry (sequence, recorded_at, body, previous_hash, hash) VALUES (3, '${forged.recordedAt.toISOString()}',
        '${JSON.stringify(forged.entry)}', '${forged.previousHash}', '${forged.hash}')`,
    )
    expect(await verifyChain(walk())).toEqual({ outcome: 'BROKEN', sequence: 4, fault: 'ALTERED' })
  })

  it('shows the newest entries gone, and a chain written anew, against receipts kept elsewhere', async () => {
    await asSuperuser(`DELETE FROM entry WHERE sequence > 4`)
    expect(await verifyChain(walk())).toMatchObject({ outcome: 'INTACT', entries: 4 })
    expect(await verifyChain(walk(), receipts)).toEqual({ outcome: 'BROKEN', sequence: 5, fault: 'TRUNCATED' })
    await asSuperuser(`DELETE FROM entry`)
    await real.restart()
    for (let at = 0; at < 6; at++) await real.append(authorised())
    expect(await verifyChain(walk())).toMatchObject({ outcome: 'INTACT' })
    expect(await verifyChain(walk(), receipts)).toEqual({ outcome: 'BROKEN', sequence: 1, fault: 'REWRITTEN' })
  })
})
