import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { bundle, makeTestKeys, whose } from '@crisis-record/subgraph-kit/testing'
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DataSource } from 'typeorm'
import { problem, statement } from './resources.js'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

let postgres: Postgres
let folder: string
let environment: Record<string, string>
let owner: DataSource
let service: DataSource

beforeAll(async () => {
  postgres = await startPostgres()
  folder = mkdtempSync(join(tmpdir(), 'crisis-record-import-process-'))
  const { databaseUrl, ownerDatabaseUrl } = await postgres.createDatabaseWithRoles('primary_care')
  writeFileSync(join(folder, 'keys.json'), JSON.stringify([makeTestKeys().request]))
  environment = {
    ODS_CODE: 'ZG001',
    ORGANISATION_NAME: 'Harbour Lane Surgery',
    DATABASE_URL: databaseUrl,
    OWNER_DATABASE_URL: ownerDatabaseUrl,
    REQUEST_KEYS_FILE: join(folder, 'keys.json'),
    CONSENT_REGISTRY_JWKS_URL: 'http://127.0.0.1:9/jwks.json',
    SHARING_AGREEMENT_FILE: fileURLToPath(new URL('../../../../packages/policy/agreement.yaml', import.meta.url)),
    LOG_LEVEL: 'warn',
  }
  await run('migrate').ended
  owner = await new DataSource({ type: 'postgres', url: ownerDatabaseUrl }).initialize()
  service = await new DataSource({ type: 'postgres', url: databaseUrl }).initialize()
})
afterAll(async () => {
  await owner.destroy()
  await service.destroy()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await owner.query('ALTER TABLE import_original DISABLE TRIGGER originals_are_kept')
  await owner.query('TRUNCATE import_source, import_original, import_run, medication, problem')
  await owner.query('ALTER TABLE import_original ENABLE TRIGGER originals_are_kept')
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(...args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [main, ...args], { env: environment })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...said })))
  return { child, ended }
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** A Bundle of so many statements, written without being held. */
async function writeMany(name: string, many: number): Promise<string> {
  const path = join(folder, name)
  const stream = createWriteStream(path)
  const put = async (text: string) => {
    if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()))
  }
  await put('{"resourceType":"Bundle","type":"collection","entry":[')
  for (let nth = 0; nth < many; nth++) await put(`${nth === 0 ? '' : ',\n'}{"resource":${JSON.stringify(statement())}}`)
  await new Promise<void>((resolve) => stream.end(']}\n', resolve))
  return path
}

async function count(what: string): Promise<number> {
  const [row]: { many: number }[] = await owner.query(`SELECT count(*)::int AS many FROM ${what}`)
  return row?.many ?? -1
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return
    await sleep(50)
  }
  throw new Error('it never came')
}

describe('the command import', () => {
  it('ends with 0 where all is taken, 1 where anything is refused, 2 where it is wrongly asked', async () => {
    const good = write('good.json', bundle(problem(), statement()))
    expect(await run('import', good).ended).toEqual({ code: 0, out: '2 taken.\n', err: '' })
    const bad = write('bad.json', bundle(problem({ subject: whose('9990000019') })))
    expect(await run('import', bad).ended).toMatchObject({ code: 1, out: expect.stringContaining('not a valid NHS number') })
    expect(await run('import', 'no-such.json').ended).toEqual({
      code: 1,
      out: '',
      err: 'There is no file no-such.json.\nNothing was imported.\n',
    })
    expect(await run('import').ended).toEqual({ code: 2, out: '', err: 'Name one file to import.\n' })
  })

  it('writes what became of each entry, as CSV and as JSON, and no file beside it', async () => {
    const file = write('both.json', bundle(problem(), problem({ subject: whose('9990000019') })))
    const [csv, json] = [join(folder, 'report.csv'), join(folder, 'report.json')]
    await run('import', file, '--report', csv).ended
    await run('import', file, '--report', json, '--continue').ended
    expect(readFileSync(csv, 'utf8').split('\n')).toEqual([
      'entry,line,pointer,identifier,outcome,element,column,reason',
      expect.stringMatching(/^1,5,\/entry\/0\/resource,Condition\|https:\/\/agency.example\/Id\/record\|Condition-\d+,not taken,,,$/),
      expect.stringMatching(/^2,54,.*,refused,Condition.subject.identifier.value,,is not a valid NHS number: check the ten digits$/),
      '',
    ])
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      imported: true,
      entries: [{ outcome: 'taken' }, { outcome: 'refused' }],
    })
    expect([existsSync(`${csv}.part`), existsSync(`${json}.part`)]).toEqual([false, false])
  })

  it('gives an original back, and what serves requests may read neither it nor what it became known by', async () => {
    await run('import', write('one.json', bundle(problem({ identifier: [{ system: 'https://practice.example/Id/x', value: 'one' }] }))))
      .ended
    expect(JSON.parse((await run('import', '--original', 'https://practice.example/Id/x|one').ended).out)).toMatchObject({
      resourceType: 'Condition',
    })
    expect(await service.query('SELECT count(*)::int AS many FROM problem')).toEqual([{ many: 1 }])
    for (const table of ['import_source', 'import_original', 'import_run'])
      await expect(service.query(`SELECT * FROM ${table}`)).rejects.toThrow('permission denied')
  })
})

describe('an import that is killed', () => {
  it('leaves nothing where it was to be whole, and is done in full the next time', async () => {
    const file = await writeMany('killed.json', 6000)
    const { child, ended } = run('import', file)
    await until(
      async () =>
        (await owner.query<unknown[]>(`SELECT 1 FROM pg_stat_activity WHERE state LIKE '%transaction%' AND query LIKE '%import_%'`))
          .length > 0,
    )
    await sleep(500)
    child.kill('SIGKILL')
    expect((await ended).code).toBe(null)
    expect([await count('medication'), await count('import_source'), await count('import_original'), await count('import_run')]).toEqual([
      0, 0, 0, 0,
    ])
    expect((await run('import', file).ended).out).toBe('6,000 taken.\n')
    expect(await count('medication')).toBe(6000)
  }, 300_000)

  it('keeps what it had done where it was to continue, and goes on from there', async () => {
    const file = await writeMany('continued.json', 6000)
    const { child, ended } = run('import', file, '--continue')
    await until(async () => (await count('medication')) > 0)
    child.kill('SIGKILL')
    await ended
    const done = await count('medication')
    expect(done % 500).toBe(0)
    expect(done).toBeLessThan(6000)
    expect([await count('import_source'), await count('import_original')]).toEqual([done, done])
    const { code, out } = await run('import', file, '--continue').ended
    expect([code, out]).toEqual([
      0,
      `Gone on with: ${done.toLocaleString('en-GB')} entries were done by an import of this file that was interrupted, and count here.\n6,000 taken.\n`,
    ])
    expect(await count('medication')).toBe(6000)
    expect((await run('import', file, '--continue').ended).out).toBe('6,000 unchanged.\n')
  }, 300_000)
})

/** The peak is read where Linux keeps it. */
const onLinux = process.platform === 'linux' ? it : it.skip

onLinux(
  '100,000 resources take hardly more memory than 10,000, and a small part of the file’s size in it',
  async () => {
    const peak = async (file: string): Promise<number> => {
      const { child, ended } = run('import', file)
      let most = 0
      const look = setInterval(() => {
        try {
          most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024)
        } catch {
          // It has just ended.
        }
      }, 100)
      const { out } = await ended
      clearInterval(look)
      expect(out).toMatch(/^10+,000 taken\.\n$/)
      return most
    }
    const few = await peak(await writeMany('few.json', 10_000))
    const file = await writeMany('many.json', 100_000)
    const began = performance.now()
    const many = await peak(file)
    process.stdout.write(
      `10,000: ${few.toFixed(0)} MB, 100,000: ${many.toFixed(0)} MB at most, ${((performance.now() - began) / 1000).toFixed(0)} s, file ${(statSync(file).size / 1e6).toFixed(0)} MB\n`,
    )
    expect(many).toBeLessThan(1.5 * few)
    expect(await count('medication')).toBe(110_000)
  },
  600_000,
)
