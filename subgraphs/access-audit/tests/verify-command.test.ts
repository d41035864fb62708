import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { auditReceipt } from '@crisis-record/subgraph-kit'
import { DataSource } from 'typeorm'
import { type ChainedEntry, chainAfter, chainStart } from '../src/records/chain.js'
import { makeAuditFiles } from './audit-files.js'
import { authorised, type RealAudit, startRealAudit } from './real-audit.js'

let postgres: Postgres
let real: RealAudit
let database: string
let tests = 0
/** The gateway's anchors, of entry 4 and 6 of 8. */
let anchors: string
beforeAll(async () => {
  postgres = await startPostgres()
})
beforeEach(async () => {
  database = `verified_${String(++tests)}`
  real = await startRealAudit({ postgres, database })
  const heads: string[] = []
  for (let at = 0; at < 8; at++) heads.push(auditReceipt.parse((await real.append(authorised())).json).head)
  anchors = file('anchors.jsonl', anchorLines(heads[3], heads[5]))
})
afterEach(() => real.stop())
afterAll(() => postgres.stop())

const file = (name: string, content: string): string => {
  const path = join(real.directory, name)
  writeFileSync(path, content)
  return path
}
const anchorLines = (...heads: (string | undefined)[]) =>
  heads.map((head) => `${JSON.stringify({ keptAt: '2026-06-15T10:00:00.000Z', why: 'HOURLY', head })}\n`).join('')

interface Run {
  readonly code: number | null
  readonly out: string
}
const main = fileURLToPath(new URL('../dist/verify/main.js', import.meta.url))
const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env['PATH'] ?? '', ...environment } })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.once('close', (code) => resolve({ code, out: out.trim() }))
  })
const headKeys = () => real.environment['HEAD_SIGNING_KEY_FILE'] ?? ''
const verify = (...args: string[]) =>
  run(args.length > 0 ? args : ['--anchors', anchors, '--head-keys', headKeys()], { DATABASE_URL: real.databaseUrl.databaseUrl })

async function asSuperuser(...statements: string[]): Promise<void> {
  const superuser = await new DataSource({ type: 'postgres', url: postgres.superuserUrl(database) }).initialize()
  try {
    await superuser.query('ALTER TABLE entry DISABLE TRIGGER USER')
    for (const statement of statements) await superuser.query(statement)
  } finally {
    await superuser.destroy()
  }
}
const insertion = (row: ChainedEntry) => `INSERT INTO entry (sequence, recorded_at, body, previous_hash, hash)
  VALUES (${String(row.sequence)}, '${row.recordedAt.toISOString()}', '${JSON.stringify(row.entry)}', '${row.previousHash}', '${row.hash}')`

/** As many entries as there were, every hash as it should be, another person in each. */
function rewritten(): string[] {
  const links: ChainedEntry[] = []
  for (let at = 0; at < 8; at++) links.push(chainAfter(links.at(-1) ?? chainStart, authorised({ person: '9990000026' }), new Date()))
  return ['DELETE FROM entry', ...links.map(insertion)]
}

async function inserted(): Promise<string[]> {
  for await (const second of real.chain().walk()) {
    if (second.sequence !== 2) continue
    const shifts = [8, 7, 6, 5, 4, 3].map((at) => `UPDATE entry SET sequence = ${String(at + 1)} WHERE sequence = ${String(at)}`)
    return [...shifts, insertion(chainAfter(second, authorised(), new Date()))]
  }
  throw new Error('no second entry')
}

describe('npm run audit:verify', () => {
  it('ends with 0 where all is as it was recorded, and says how far anchors go', async () => {
    expect(await verify()).toEqual({
      code: 0,
      out: 'The chain holds together: 8 entries. 2 anchors kept elsewhere say the same, up to entry 6. For the last 2 the chain speaks alone.',
    })
  })

  it.each<[string, () => string[] | Promise<string[]>, RegExp]>([
    [
      'an altered row',
      () => [`UPDATE entry SET body = jsonb_set(body, '{purpose}', '"ETREAT"') WHERE sequence = 3`],
      /Entry 3 was altered/,
    ],
    ['a removed row', () => ['DELETE FROM entry WHERE sequence = 3'], /Entry 3 was removed/],
    ['an inserted row', inserted, /Entry 3 was inserted/],
    [
      'swapped rows',
      () => ['9 WHERE sequence = 3', '3 WHERE sequence = 5', '5 WHERE sequence = 9'].map((to) => `UPDATE entry SET sequence = ${to}`),
      /Entry 3 was swapped with another, 5/,
    ],
    ['a truncated tail', () => ['DELETE FROM entry WHERE sequence > 4'], /Entry 5 and all after it are gone.*up to 6/],
    ['an emptied table', () => ['DELETE FROM entry'], /Entry 1 and all after it are gone.*up to 6/],
    ['a chain rewritten whole', rewritten, /Entry 1, or one between it and 4, was rewritten/],
  ])('ends with 1 and names %s', async (_what, tampering, named) => {
    await asSuperuser(...(await tampering()))
    const { code, out } = await verify()
    expect(out).toMatch(named)
    expect(code).toBe(1)
  })

  it('takes an agency’s disclosure log, whatever its format, for anchors', async () => {
    const head = auditReceipt.parse((await real.append(authorised())).json).head
    const log = file('disclosures.csv', `at,decision,head\r\n2026-06-15,eyJh.eyJi.c,${head}\r\n2026-06-15,eyJh.eyJi.d,${head}\r\n`)
    const args = ['--anchors', anchors, '--anchors', log, '--head-keys', headKeys()]
    expect((await verify(...args)).out).toContain('3 anchors kept elsewhere say the same, up to entry 9.')
    await asSuperuser('DELETE FROM entry WHERE sequence > 8')
    expect(await verify(...args)).toMatchObject({ code: 1, out: expect.stringContaining('Entry 9 and all after it are gone') })
  })

  it('lets no forged anchor accuse the audit', async () => {
    const other = makeAuditFiles()
    const forged = file('forged.jsonl', anchorLines(await headOf(other.environment)))
    other.remove()
    expect(await verify('--anchors', forged, '--head-keys', headKeys())).toEqual({
      code: 2,
      out: expect.stringMatching(/holds together.*\n.*forged\.jsonl line 1: a head that none of the given keys signed/),
    })
  })

  it.each<[string, (files: { none: string }) => string[], RegExp]>([
    ['there are no anchors', () => [], /Against which anchors\?/],
    ['nobody says who signed them', () => ['--anchors', anchors], /Who signed the anchors\?/],
    ['a file has no head in it', ({ none }) => ['--anchors', none, '--head-keys', headKeys()], /holds no signed head/],
    ['a file is not there', () => ['--anchors', '/nowhere', '--head-keys', headKeys()], /\/nowhere cannot be read/],
    ['the keys are not there', () => ['--anchors', anchors, '--head-keys', '/nowhere'], /head keys cannot be read/],
    ['an option is unknown', () => ['--force'], /Unknown option '--force'/],
  ])('ends with 2 where %s', async (_what, args, said) => {
    const { code, out } = await run(args({ none: file('none.jsonl', '{}\n') }), { DATABASE_URL: real.databaseUrl.databaseUrl })
    expect(out).toMatch(said)
    expect(code).toBe(2)
  })

  it('ends with 2 where the database does not answer, and says nothing of its password', async () => {
    const { code, out } = await run(['--database', 'postgresql://u:secret@127.0.0.1:9/x', '--without-anchors'])
    expect({ code, out }).toEqual({ code: 2, out: expect.stringMatching(/^The database of the audit cannot be opened/) })
    expect(out).not.toContain('secret')
  })

  it('says what it cannot see without anchors, and has help', async () => {
    const alone = await verify('--without-anchors')
    expect(alone).toEqual({ code: 0, out: expect.stringContaining('held against nothing kept elsewhere') })
    const help = await run(['--help'])
    expect(help).toEqual({ code: 0, out: expect.stringContaining('--anchors FILE') })
  })
})

/** The first head of another audit. */
async function headOf(environment: Readonly<Record<string, string>>): Promise<string> {
  const foreign = await startRealAudit({ postgres, database: `${database}_foreign` })
  try {
    await foreign.restart(environment)
    return auditReceipt.parse((await foreign.append(authorised())).json).head
  } finally {
    await foreign.stop()
  }
}
