import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type DatabaseAddresses, type Postgres, startPostgres } from '@crisis-record/local-stack'
import pg from 'pg'
import type { SubgraphDefinition } from '../src/index.js'
import { type TestSubgraph, startTestSubgraph } from '../src/testing/index.js'
import type { Services } from './subgraph/services.js'
import { definition } from './subgraph/subgraph.js'

/** A second table, with a sequence of its own; no entity names it. */
class CreateTally1700000000002 {
  up = async (runner: { query(sql: string): Promise<unknown> }) => {
    await runner.query('CREATE TABLE tally (id serial PRIMARY KEY, label text NOT NULL, count integer NOT NULL DEFAULT 0)')
    await runner.query('CREATE TABLE private_notes (text text)')
  }
  down = () => Promise.reject(new Error('not taken down'))
}

const withTally: SubgraphDefinition<Services> = {
  ...definition,
  migrations: [...definition.migrations, CreateTally1700000000002],
  privileges: { tally: ['SELECT', 'INSERT', { update: ['count'] }] },
}

let postgres: Postgres
let roles: DatabaseAddresses
let agency: TestSubgraph<Services>

beforeAll(async () => {
  postgres = await startPostgres()
  roles = await postgres.createDatabaseWithRoles('kit_privileges')
  agency = await startTestSubgraph(withTally, { databaseUrl: roles, seedPeople: 0 })
})
afterAll(async () => {
  await agency.stop()
  await postgres.stop()
})

async function run(sql: string, connectionString = roles.databaseUrl): Promise<unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

describe('the role that serves requests', () => {
  it('answers what is asked of the agency', async () => {
    const answer = await agency.askPatient('9990000018', 'notes { text }', { permit: ['CRISIS_PLAN'] })
    expect(answer.patient).toEqual({ notes: [{ text: 'Sea-green thermos helps.' }] })
  })

  it.each([
    "INSERT INTO note (nhs_number, recorded_at, text, place) VALUES ('9990000018', now(), 'x', 'y')",
    "UPDATE note SET text = 'x'",
    'DELETE FROM note',
    'TRUNCATE note',
    'DROP TABLE note',
    'ALTER TABLE note DISABLE TRIGGER ALL',
    'ALTER TABLE note ADD COLUMN more text',
    'ALTER TABLE note OWNER TO CURRENT_USER',
    'BEGIN; LOCK TABLE note IN ACCESS EXCLUSIVE MODE',
    'CREATE TRIGGER t BEFORE INSERT ON note EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    'CREATE TABLE other (id integer)',
    'CREATE TEMPORARY TABLE other (id integer)',
    'CREATE SCHEMA other',
    'SET ROLE kit_privileges',
    "SET session_replication_role = 'replica'",
    'SELECT * FROM seed_run',
    "INSERT INTO migrations (timestamp, name) VALUES (1, 'x')",
    'SELECT * FROM private_notes',
    "UPDATE tally SET label = 'x'",
    'DELETE FROM tally',
    "SELECT setval('tally_id_seq', 1)",
  ])('may not: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('may do what is declared: add, with the numbers of the sequence, and change the column that is named', async () => {
    await run("INSERT INTO tally (label) VALUES ('a')")
    await run('UPDATE tally SET count = count + 1')
    expect(await run('SELECT label, count FROM tally')).toEqual([{ label: 'a', count: 1 }])
  })

  it('loses at the next start what is no longer declared', async () => {
    await run('GRANT DELETE ON note TO "kit_privileges-service"', roles.ownerDatabaseUrl)
    await run('GRANT UPDATE (text) ON note TO PUBLIC', roles.ownerDatabaseUrl)
    const again = await startTestSubgraph(definition, { databaseUrl: roles })
    await again.stop()
    await expect(run('DELETE FROM note')).rejects.toThrow('permission denied')
    await expect(run("UPDATE note SET text = 'x'")).rejects.toThrow('permission denied')
    await expect(run('SELECT 1 FROM tally')).rejects.toThrow('permission denied')
  })
})

describe('a store', () => {
  const warnings = async (databaseUrl: string | DatabaseAddresses) => {
    const said: string[] = []
    const log = { debug() {}, info() {}, error() {}, warn: (text: string) => void said.push(text) }
    await (await startTestSubgraph(definition, { databaseUrl, log })).stop()
    return said
  }

  it('whose requests run under its owner says so once', async () => {
    expect(await warnings(await postgres.createDatabase('kit_one_role'))).toEqual(['requests run under the role that owns the store'])
    expect(await warnings(await postgres.createDatabaseWithRoles('kit_two_roles'))).toEqual([])
  })

  it('whose definition names a table that is not there does not start', async () => {
    const wrong = { ...definition, privileges: { notes: ['SELECT'] } } as const
    const databaseUrl = await postgres.createDatabaseWithRoles('kit_wrong_table')
    await expect(startTestSubgraph(wrong, { databaseUrl })).rejects.toThrow('privileges are declared for tables that are not there: notes')
  })

  it('whose role for requests does not exist says what to do', async () => {
    const { ownerDatabaseUrl } = await postgres.createDatabaseWithRoles('kit_no_role')
    const databaseUrl = ownerDatabaseUrl.replace('//kit_no_role:', '//nobody:')
    await expect(startTestSubgraph(definition, { databaseUrl: { databaseUrl, ownerDatabaseUrl } })).rejects.toThrow(
      'DATABASE_URL: its role does not exist',
    )
  })
})
