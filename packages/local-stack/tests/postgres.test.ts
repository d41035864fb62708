import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { placeForData } from '../src/postgres/place-for-data.js'

async function ask(connectionString: string, sql: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', () => {
  let postgres: Postgres

  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  it('lets a process with nothing else to do wait until its server has ended', async () => {
    const module = new URL('../dist/postgres/start-postgres.js', import.meta.url).href
    const program = `const { startPostgres } = await import(${JSON.stringify(module)})
      await (await startPostgres()).stop()
      process.stdout.write('ended')`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
    expect(stdout).toBe('ended')
  })

  it('gives each database a login role of its own', async () => {
    const url = await postgres.createDatabase('one')
    expect(await ask(url, 'SELECT current_user AS me')).toEqual([{ me: 'one' }])
  })

  it('lets no role into another database', async () => {
    const one = new URL(await postgres.createDatabase('one'))
    await postgres.createDatabase('two')
    one.pathname = '/two'
    await expect(ask(one.href, 'SELECT 1')).rejects.toThrow('permission denied for database "two"')
  })

  it('gives a database a second role, which may not even enter until the owner lets it', async () => {
    const { databaseUrl, ownerDatabaseUrl } = await postgres.createDatabaseWithRoles('both')
    expect(await ask(ownerDatabaseUrl, 'SELECT current_user AS me')).toEqual([{ me: 'both' }])
    await expect(ask(databaseUrl, 'SELECT 1')).rejects.toThrow('permission denied for database "both"')
    await ask(ownerDatabaseUrl, 'GRANT CONNECT ON DATABASE "both" TO "both-service"')
    expect(await ask(databaseUrl, 'SELECT current_user AS me')).toEqual([{ me: 'both-service' }])
  })

  it('allows the trigram extension to a database owner', async () => {
    await expect(ask(await postgres.createDatabase('three'), 'CREATE EXTENSION pg_trgm')).resolves.toEqual([])
  })
})

describe('a PostgreSQL that was stopped uncleanly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-record-unclean-'))
  const server = { directory: placeForData(folder), password: 'of-this-test-alone' }
  afterAll(() => [server.directory, folder].forEach((path) => rmSync(path, { recursive: true, force: true })))

  it('is waited for while it recovers, which is told, and has lost nothing', async () => {
    const before = await startPostgres({ ...server, settings: { max_wal_size: '8GB', checkpoint_timeout: '1h' } })
    const database = before.superuserUrl('postgres')
    await ask(database, `CREATE TABLE filled AS SELECT n, repeat('much to read again ', 20) AS text FROM generate_series(1, 500000) AS n`)
    process.kill(before.serverPid, 'SIGKILL')
    await before.stop()

    const told: string[] = []
    const after = await startPostgres({ ...server, progress: (text) => told.push(text) })
    try {
      expect(told[0]).toBe('PostgreSQL is recovering from an unclean stop')
      expect(await ask(after.superuserUrl('postgres'), 'SELECT count(*)::int AS n FROM filled')).toEqual([{ n: 500_000 }])
    } finally {
      await after.stop()
    }
  })

  it('says nothing of a recovery after a clean stop, and why it does not start where it ends', async () => {
    const told: string[] = []
    const progress = (text: string) => told.push(text)
    await (await startPostgres({ ...server, progress })).stop()
    expect(told).toEqual([])
    await expect(startPostgres({ ...server, settings: { shared_buffers: 'much' } })).rejects.toThrow(
      /^PostgreSQL did not start\. .*invalid value for parameter "shared_buffers": "much"/,
    )
  })
})
