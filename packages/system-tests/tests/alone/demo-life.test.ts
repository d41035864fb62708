import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findPortSettings, projectRoot } from '@crisis-record/local-stack'

const home = mkdtempSync(join(tmpdir(), 'crisis-record-demo-'))
let ports: Record<string, string>
const children: ChildProcess[] = []

beforeAll(async () => {
  // Agencies take two hundred ports in a row: where nobody listens, be it a demo or another package's tests.
  const free = await findPortSettings()
  ports = {
    PORT: String(free.gateway),
    IDENTITY_PORT: String(free.identity),
    POSTGRES_PORT: String(free.postgres),
    AGENCY_PORT: String(free.agencies),
  }
})
afterAll(() => {
  children.forEach((child) => child.kill('SIGKILL'))
  rmSync(home, { recursive: true, force: true })
})

interface Demo {
  readonly child: ChildProcess
  said(): string
  readonly ended: Promise<number | null>
}

function startDemo(
  environment: Record<string, string> = {},
  main = ['packages/local-stack/dist/main.js'],
  program = process.execPath,
): Demo {
  const child = spawn(program, main, {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], CRISIS_RECORD_HOME: home, SEED_PEOPLE: '50', ...ports, ...environment },
  })
  children.push(child)
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  return { child, said: () => said, ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))) }
}

const untilUp = (demo: Demo) => untilSaid(demo, 'crisis-record is up')

async function untilSaid(demo: Demo, text: string): Promise<void> {
  for (let waited = 0; !demo.said().includes(text); waited += 50) {
    if (demo.child.exitCode !== null || waited > 240_000) throw new Error(`The demo did not say "${text}":\n${demo.said()}`)
    await sleep(50)
  }
}

/** Processes that carry this test's home in their command line or environment. */
function survivors(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return `${readFileSync(`/proc/${pid}/environ`, 'utf8')}${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}`.includes(home)
      } catch {
        return false
      }
    })
}

async function untilNobody(): Promise<string[]> {
  for (let waited = 0; waited < 60_000 && survivors().length > 0; waited += 100) await sleep(100)
  return survivors()
}

describe('npm start', () => {
  it('shows progress, then address, staff and people; Ctrl-C stops every process', async () => {
    const demo = startDemo()
    await untilUp(demo)
    for (const text of [
      'Starting PostgreSQL',
      `http://localhost:${ports['PORT'] ?? ''}`,
      'liaison',
      '999 000 0018',
      'npm run --silent token',
    ])
      expect(demo.said()).toContain(text)
    expect((await fetch(`http://localhost:${ports['PORT'] ?? ''}/health/ready`)).status).toBe(200)
    expect((await fetch(`http://localhost:${ports['PORT'] ?? ''}/`)).headers.get('content-type')).toContain('text/html')
    const again = startDemo()
    expect(await again.ended).toBe(1)
    expect(again.said()).toMatch(/already running at http:\/\/localhost:\d+ \(process \d+\)\.\n$/)
    demo.child.kill('SIGINT')
    expect(await demo.ended).toBe(0)
    expect(await untilNobody()).toEqual([])
  })

  it('while it starts, commands say that it does, and leave its database alone', async () => {
    const demo = startDemo()
    await untilSaid(demo, 'Starting identity')
    // It stands still until all were refused: on a busy machine it could be up before the last of them looks.
    demo.child.kill('SIGSTOP')
    const commands = [
      ['audit-verify'],
      ['consent', 'export', '999 000 0018'],
      ['import', '--agency', 'primary-care', '--original', 'x'],
      ['seed', '--people', '60'],
      ['token', 'liaison'],
      ['main'],
    ] as const
    const refused = commands.map(async ([name, ...args]) => {
      const command = startDemo({}, [`packages/local-stack/dist/${name}.js`, ...args])
      return { name, failed: (await command.ended) !== 0, said: command.said() }
    })
    const said = 'A demo is starting or stopping in this folder: wait until it is up, or gone, and give the command again.\n'
    expect(await Promise.all(refused)).toEqual(commands.map(([name]) => ({ name, failed: true, said })))
    demo.child.kill('SIGCONT')
    await untilUp(demo)
    expect((await fetch(`http://localhost:${ports['PORT'] ?? ''}/health/ready`)).status).toBe(200)
    demo.child.kill('SIGTERM')
    expect(await demo.ended).toBe(0)
  })

  it('killed outright, leaves no process behind, and comes up again over the same data', async () => {
    const demo = startDemo()
    await untilUp(demo)
    expect(survivors().length).toBeGreaterThan(10)
    demo.child.kill('SIGKILL')
    await demo.ended
    expect(await untilNobody()).toEqual([])
    const next = startDemo()
    await untilUp(next)
    next.child.kill('SIGTERM')
    expect(await next.ended).toBe(0)
    expect(await untilNobody()).toEqual([])
  })

  it('goes when npm, which started it, is killed outright', async () => {
    const demo = startDemo({}, ['start'], 'npm')
    await untilUp(demo)
    demo.child.kill('SIGKILL')
    await demo.ended
    expect(await untilNobody()).toEqual([])
  })

  it('says in one sentence that a port is taken, and what to do', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(Number(ports['PORT']), '127.0.0.1', resolve))
    const demo = startDemo()
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toBe(
      `Port ${ports['PORT'] ?? ''}, for the viewer, is taken. Stop what uses it, or choose another: PORT=… npm start\n`,
    )
    other.close()
  })

  it('says in one sentence that the folder cannot be written to', async () => {
    const file = join(home, 'a-file')
    writeFileSync(file, '')
    const demo = startDemo({ CRISIS_RECORD_HOME: join(file, 'inside') })
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toBe(`The folder ${join(file, 'inside')} cannot be written to. Choose another: CRISIS_RECORD_HOME=… npm start\n`)
  })

  it('says in one sentence that a setting is wrong', async () => {
    const demo = startDemo({ PORT: 'eighty' })
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toBe('PORT must be a port number.\n')
  })

  it('says in one sentence that Node is too old', async () => {
    const pretend = join(home, 'old-node.cjs')
    writeFileSync(pretend, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`)
    const demo = startDemo({}, ['--require', pretend, 'packages/local-stack/enter.cjs', 'start'])
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toBe('This needs Node 20.19 or newer, and this is Node 18.20.4. Install a newer Node and run the command again.\n')
  })
})
