import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import pg from 'pg'
import { refusalWhileKept } from '../src/postgres/keeper-mark.js'
import { placeForData } from '../src/postgres/place-for-data.js'
import { identifyProcess } from '../src/postgres/process-identity.js'

const folder = mkdtempSync(join(tmpdir(), 'crisis-record-kept-'))
const directory = placeForData(folder)
const mark = `${directory}.keeper`
const running: Postgres[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()))
})
afterAll(() => [mark, directory, folder].forEach((path) => rmSync(path, { recursive: true, force: true })))

async function start(keptFor: 'DEMO' | 'COMMAND' = 'DEMO'): Promise<Postgres> {
  const postgres = await startPostgres({ directory, password: 'of-this-test-alone', keptFor })
  running.push(postgres)
  return postgres
}

async function answers(postgres: Postgres): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: postgres.superuserUrl('postgres') })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>('SELECT 1 AS one')
  await client.end()
  return rows
}

const isAlive = (pid: number) => identifyProcess(pid) !== undefined

describe('data over which somebody keeps a server', () => {
  it.each([
    ['DEMO', /^A demo is starting or stopping in this folder: wait until it is up, or gone/],
    ['COMMAND', /^Another command is at work on the demo in this folder: wait until it has ended/],
  ] as const)('are refused to others, who stop nothing (kept for a %s)', async (keptFor, sentence) => {
    const first = await start(keptFor)
    expect(refusalWhileKept(directory)).toMatch(sentence)
    await expect(start()).rejects.toThrow(sentence)
    expect(await answers(first)).toEqual([{ one: 1 }])
    await first.stop()
    expect(refusalWhileKept(directory)).toBeUndefined()
  })

  it('are free again when the guardian was killed outright, and the server it left is stopped', async () => {
    const left = await start()
    const { pid } = JSON.parse(readFileSync(mark, 'utf8')) as { pid: number }
    process.kill(pid, 'SIGKILL')
    while (isAlive(pid)) await sleep(10)
    expect(isAlive(left.serverPid)).toBe(true)
    expect(refusalWhileKept(directory)).toBeUndefined()
    const next = await start()
    expect(isAlive(left.serverPid)).toBe(false)
    expect(await answers(next)).toEqual([{ one: 1 }])
  })

  it.each([
    ['of a process whose number another one has now', { pid: process.pid, identity: 'another start', keptFor: 'DEMO', stopping: false }],
    ['that was half written', '{"pid":'],
  ])('are not kept by a mark %s', async (_what, left) => {
    writeFileSync(mark, typeof left === 'string' ? left : JSON.stringify(left))
    expect(refusalWhileKept(directory)).toBeUndefined()
    expect(await answers(await start())).toEqual([{ one: 1 }])
  })

  it('are waited for while their server is being stopped', async () => {
    const before = await start()
    const stopped = before.stop()
    while (!(JSON.parse(readFileSync(mark, 'utf8')) as { stopping: boolean }).stopping) await sleep(1)
    expect(await answers(await start())).toEqual([{ one: 1 }])
    await stopped
  })
})
