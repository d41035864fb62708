import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { findFreePort, type Postgres, startPostgres } from '@crisis-record/local-stack'
import { parseAgencies } from '../../src/supergraph/index.js'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const agenciesFile = fileURLToPath(new URL('../../agencies.yaml', import.meta.url))

/** One run of the gateway as a process, and all that came of it. */
interface Run {
  child: ChildProcess
  /** The message by which it says that it serves. */
  ready: Promise<unknown>
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

/** Not the event `close`: it does not come once the channel to the child was closed from here. */
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

function endOf(stream: ChildProcess['stdout']): Promise<void> {
  return new Promise((resolve) => stream?.once('close', () => resolve()))
}

describe('the gateway as a process', () => {
  let postgres: Postgres
  let directory: string
  let environment: Record<string, string>
  const running: ChildProcess[] = []

  beforeAll(async () => {
    postgres = await startPostgres()
    directory = mkdtempSync(join(tmpdir(), 'crisis-record-gateway-'))
    const keys = parseAgencies(readFileSync(agenciesFile, 'utf8')).kinds.flatMap(({ instances }) =>
      instances.map(({ odsCode }) => [odsCode, [{ kid: 'a', key: 'k'.repeat(43) }]] as const),
    )
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text)
      return join(directory, name)
    }
    environment = {
      PORT: String(await findFreePort()),
      INTERNAL_PORT: String(await findFreePort()),
      DATABASE_URL: await postgres.createDatabase('gateway'),
      OIDC_ISSUER: 'http://localhost:9',
      OIDC_CLIENT_ID: 'viewer',
      OIDC_CLIENT_SECRET_FILE: file('client', 'client secret'),
      SESSION_SECRET_FILE: file('session', 's'.repeat(40)),
      REQUEST_KEYS_FILE: file('keys', JSON.stringify(Object.fromEntries(keys))),
      AUDIT_ANCHORS_FILE: join(directory, 'anchors.jsonl'),
      LOG_LEVEL: 'warn',
    }
  })
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
  })
  afterAll(async () => {
    await postgres.stop()
    rmSync(directory, { recursive: true })
  })

  function run(changes: Record<string, string> = {}, args: string[] = []): Run {
    const child = fork(main, args, { env: { ...environment, ...changes }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] })
    running.push(child)
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (chunk) => (stdout += String(chunk)))
    child.stderr?.on('data', (chunk) => (stderr += String(chunk)))
    return {
      child,
      ready: new Promise((resolve) => child.once('message', resolve)),
      ended: Promise.all([exitOf(child), endOf(child.stdout), endOf(child.stderr)]).then(([code]) => ({ code, stdout, stderr })),
    }
  }

  it('says when it serves, and ends when asked to', async () => {
    const { child, ready, ended } = run()
    expect(await ready).toEqual({ type: 'ready', port: Number(environment['PORT']) })
    expect((await fetch(`http://127.0.0.1:${environment['PORT']}/health/ready`)).status).toBe(200)
    const metrics = await (await fetch(`http://127.0.0.1:${environment['INTERNAL_PORT']}/metrics`)).text()
    expect(metrics).toContain('crisis_record_http_requests_total{route="/health/ready",method="GET",status="200"} 1')
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  })

  it('ends with the process that started it', async () => {
    const { child, ready, ended } = run()
    await ready
    child.disconnect()
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  })

  it('has one sentence for a port that is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(Number(environment['PORT']), '127.0.0.1', () => resolve()))
    const { stderr, code } = await run().ended
    await new Promise((resolve) => server.close(resolve))
    expect([code, stderr]).toEqual([
      1,
      `The gateway cannot start: port ${environment['PORT']} is taken. Stop what uses it, or set PORT (and INTERNAL_PORT) to another.\n`,
    ])
  })

  it('has one sentence for a database that refuses it', async () => {
    const { stderr, code } = await run({ DATABASE_URL: String(environment['DATABASE_URL']).replace('/gateway', '/elsewhere') }).ended
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^The gateway cannot start: The session database cannot be used \(\w+\)\. Check DATABASE_URL.*\n$/),
    ])
  })

  it('names all settings that are wrong', async () => {
    const { stderr, code } = await run({ PORT: 'x', OIDC_CLIENT_ID: '' }).ended
    expect([code, stderr]).toEqual([1, expect.stringContaining('2 settings are wrong')])
  })

  it('explains its settings', async () => {
    expect(await run({}, ['--help']).ended).toMatchObject({ code: 0, stdout: expect.stringContaining('SESSION_SECRET_FILE') })
  })
})
