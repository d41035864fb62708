import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'

describe('the embedded PostgreSQL', () => {
  let postgres: Postgres

  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  const ask = async (connectionString: string, sql: string) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows
    } finally {
      await client.end()
    }
  }

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
