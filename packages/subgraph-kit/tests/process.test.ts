import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { demoAgreementFile } from '@crisis-record/policy'
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { makeTestKeys } from '../src/testing/index.js'
import { buildTestSubgraph } from './subgraph/build-test-subgraph.js'

let postgres: Postgres
let directory: string
let main: string
let environment: Record<string, string>

beforeAll(async () => {
  postgres = await startPostgres()
  directory = mkdtempSync(fileURLToPath(new URL('../dist/process-test-', import.meta.url)))
  main = await buildTestSubgraph(directory)
  const keysFile = join(directory, 'keys.json')
  writeFileSync(keysFile, JSON.stringify([makeTestKeys().request]))
  environment = {
    ODS_CODE: 'ZM001',
    ORGANISATION_NAME: 'Test organisation',
    DATABASE_URL: await postgres.createDatabase('kit_process'),
    REQUEST_KEYS_FILE: keysFile,
    CONSENT_REGISTRY_JWKS_URL: 'http://127.0.0.1:9/jwks.json',
    SHARING_AGREEMENT_FILE: fileURLToPath(demoAgreementFile),
    PORT: '0',
    LOG_LEVEL: 'warn',
  }
})
afterAll(async () => {
  await postgres.stop()
  rmSync(directory, { recursive: true, force: true })
})

interface Started {
  readonly child: ChildProcess
  readonly messages: { type: string; port?: number }[]
  readonly ready: Promise<number>
  readonly ended: Promise<{ code: number | null; out: string; err: string }>
}

function start(args: string[] = [], env: Record<string, string> = environment): Started {
  const child = fork(main, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] })
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const messages: Started['messages'] = []
  // Not the event 'close': after a disconnect it does not come.
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const streams = [child.stdout, child.stderr].map((stream) => (stream === null ? undefined : finished(stream)))
  const ended = Promise.all([exit, ...streams]).then(([code]) => ({ code, out, err }))
  const ready = new Promise<number>((resolve, reject) => {
    child.on('message', (message: { type: string; port?: number }) => {
      messages.push(message)
      if (message.type === 'ready') resolve(message.port ?? 0)
    })
    void ended.then(({ err: text }) => reject(new Error(text)))
  })
  ready.catch(() => undefined)
  return { child, messages, ready, ended }
}

async function query(sql: string, database = environment['DATABASE_URL']): Promise<unknown[]> {
  const client = new pg.Client(database)
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

describe('a subgraph as a process', () => {
  it('prints its schema without any setting', async () => {
    const { code, out } = await start(['schema'], {}).ended
    expect(code).toBe(0)
    expect(out).toMatch(/^extend schema[\s\S]*type Patient @key/)
  })

  it('prints help with every setting, without any setting', async () => {
    const { code, out } = await start(['--help'], {}).ended
    expect(code).toBe(0)
    for (const setting of [...Object.keys(environment), 'SEED_PEOPLE', 'MIGRATE_ON_START', 'INTERNAL_PORT', 'LOG_LEVEL'])
      expect(out).toContain(setting)
  })

  it('says everything that is wrong with its settings, and ends', async () => {
    const { code, err } = await start([], { PORT: 'x' }).ended
    expect(code).toBe(1)
    expect(err).toMatch(/^The configuration has 7 faults:\n/)
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('refuses a command it does not know, in one line', async () => {
    const { code, err } = await start(['sevre']).ended
    expect(code).toBe(1)
    expect(err).toBe('There is no command sevre. --help lists them.\n')
  })

  it('migrates, seeds, and extends what it seeded', async () => {
    expect((await start(['migrate']).ended).code).toBe(0)
    expect(await query('SELECT count(*)::int AS n FROM note')).toEqual([{ n: 0 }])
    for (const [people, notes] of [
      ['4', 6],
      ['4', 6],
      ['9', 11],
    ] as const) {
      expect(await start(['seed', '--people', people]).ended).toMatchObject({ code: 0, err: '' })
      expect(await query('SELECT count(*)::int AS n FROM note')).toEqual([{ n: notes }])
    }
    expect(await query('SELECT people, seeded, finished_at IS NULL AS unfinished FROM seed_run')).toEqual([
      { people: 9, seeded: 9, unfinished: false },
    ])
  })

  it('refuses to make fewer of them, in one line, and only looks when told to', async () => {
    const says = /^The database holds 9 generated people, more than the 5 asked for, and none is ever taken out\. .*\n$/
    for (const look of [[], ['--check']]) {
      const { code, err } = await start(['seed', '--people', '5', ...look]).ended
      expect(code).toBe(1)
      expect(err).toMatch(says)
    }
    expect((await start(['seed', '--people', '20', '--check']).ended).code).toBe(0)
    expect(await query('SELECT count(*)::int AS n FROM note')).toEqual([{ n: 11 }])
  })

  it('goes on where it was killed', async () => {
    const DATABASE_URL = await postgres.createDatabase('kit_killed')
    const env = { ...environment, DATABASE_URL }
    const { child, ended } = start(['seed', '--people', '200000'], env)
    child.on('message', (said: { type: string; done?: number }) => {
      if (said.type === 'seeding' && (said.done ?? 0) >= 3000) child.kill('SIGKILL')
    })
    expect((await ended).code).not.toBe(0)
    const [killed] = await query('SELECT seeded, (SELECT count(*)::int FROM note) AS notes FROM seed_run', DATABASE_URL)
    const { seeded, notes } = killed as { seeded: number; notes: number }
    expect(seeded).toBeGreaterThanOrEqual(3000)
    expect(seeded).toBeLessThan(200_000)
    expect(notes).toBe(seeded + 2)
    expect((await start(['seed', '--people', String(seeded + 1500)], env).ended).code).toBe(0)
    expect(await query('SELECT count(*)::int AS n, count(DISTINCT nhs_number)::int AS people FROM note', DATABASE_URL)).toEqual([
      { n: seeded + 1502, people: seeded + 1502 },
    ])
  })

  it('refuses to go on after a seeding that left no mark, and says what to do', async () => {
    const DATABASE_URL = await postgres.createDatabase('kit_unfinished')
    await start(['migrate'], { ...environment, DATABASE_URL }).ended
    await query('INSERT INTO seed_run (started_at, people) VALUES (now(), 1)', DATABASE_URL)
    const { code, err } = await start(['seed'], { ...environment, DATABASE_URL }).ended
    expect(code).toBe(1)
    expect(err).toMatch(/^An earlier seeding of this database did not finish, and left no mark to go on from\. /)
  })

  it('tells its parent when it can be asked, and stops on SIGTERM', async () => {
    const { child, ready, ended, messages } = start()
    const port = await ready
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200)
    expect(messages.map(({ type }) => type)).toEqual(['progress', 'ready'])
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })

  it('stops when its parent goes away', async () => {
    const { child, ready, ended } = start()
    await ready
    child.disconnect()
    expect((await ended).code).toBe(0)
  })

  it('seeds while it starts, when told to', async () => {
    const DATABASE_URL = await postgres.createDatabase('kit_seeded')
    const { child, ready, ended, messages } = start([], { ...environment, DATABASE_URL, SEED_PEOPLE: '2' })
    await ready
    expect(messages).toContainEqual({ type: 'progress', text: 'seeding' })
    child.kill('SIGINT')
    expect((await ended).code).toBe(0)
  })

  it('says in one sentence that its port is taken', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const { code, err } = await start([], { ...environment, PORT: String(port), INTERNAL_PORT: '0' }).ended
    expect(code).toBe(1)
    expect(err).toBe(`Port ${port} is taken. Stop what listens there, or set PORT (or INTERNAL_PORT) to another one.\n`)
    await new Promise((resolve) => taken.close(resolve))
  })

  it.each([
    { what: 'no server listens', url: 'postgresql://u:p@127.0.0.1:9/x', says: /^The database is not answering\./ },
    { what: 'the password is wrong', url: undefined, says: /^The database refused the user or password/ },
  ])('says in one sentence that $what at DATABASE_URL', async ({ url, says }) => {
    const wrong = new URL(environment['DATABASE_URL'] ?? '')
    wrong.password = 'wrong'
    const { code, err } = await start([], { ...environment, DATABASE_URL: url ?? wrong.href }).ended
    expect(code).toBe(1)
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
