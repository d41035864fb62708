/**
 * A process of its own that keeps one PostgreSQL server: starts it, and stops it when told to or when whoever asked for it is gone
 * (its end of the channel closes, however it died). So a killed demo or test leaves no server behind.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostgresBinaries } from './binaries.js'
import { guardianRequest, type GuardianAnswer } from './guardian-messages.js'
import { findServerUser, type ServerUser } from './server-user.js'

const say = (answer: GuardianAnswer) => process.send?.(answer)
let server: ChildProcess | undefined
let temporary: string | undefined

process.once('disconnect', () => void stop())
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => undefined)
process.once('message', (raw) => {
  start(guardianRequest.parse(raw)).catch((error: unknown) => {
    say({ type: 'failed', text: error instanceof Error ? error.message : 'PostgreSQL did not start.' })
    void stop()
  })
})

async function start(request: ReturnType<typeof guardianRequest.parse>): Promise<void> {
  const user = findServerUser(process.getuid?.())
  const binaries = findPostgresBinaries(user)
  temporary = request.temporary ? request.directory : undefined
  if (!existsSync(join(request.directory, 'PG_VERSION'))) await initialise(binaries.initdb, request, user)
  await stopStaleServer(request.directory)
  const settings = {
    port: request.port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    ...request.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', request.directory, ...flags], {
    ...user,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    detached: true,
  })
  server = child
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-4000)
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => {
    if (server !== undefined) say({ type: 'failed', text: `PostgreSQL stopped by itself. ${log.trim().split('\n').at(-1) ?? ''}` })
  })
  for (let waited = 0; !(await accepts(request.port)) || !log.includes('ready to accept connections'); waited += 25) {
    if (child.exitCode !== null || waited > 30_000)
      throw new Error(`PostgreSQL did not start. ${log.trim().split('\n').slice(-3).join(' ')}`)
    await sleep(25)
  }
  say({ type: 'ready', pid: child.pid ?? 0 })
}

async function initialise(initdb: string, request: ReturnType<typeof guardianRequest.parse>, user: ServerUser | undefined): Promise<void> {
  mkdirSync(request.directory, { recursive: true, mode: 0o700 })
  const passwordFile = `${request.directory}.password`
  writeFileSync(passwordFile, request.password, { mode: 0o600 })
  if (user !== undefined) for (const path of [request.directory, passwordFile]) chownSync(path, user.uid, user.gid)
  const flags = [
    '-D',
    request.directory,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ]
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(initdb, flags, { ...user, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
      let errors = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
      child.once('error', reject)
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The database could not be made. ${errors.trim()}`))))
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** A server that outlived a guardian killed outright is known by its data directory. */
async function stopStaleServer(directory: string): Promise<void> {
  const pidFile = join(directory, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const [pid, dataDirectory] = readFileSync(pidFile, 'utf8').split('\n')
  const processId = Number(pid)
  if (dataDirectory !== directory || !isServer(processId, directory)) return
  process.kill(processId, 'SIGINT')
  for (let waited = 0; waited < 10_000 && isServer(processId, directory); waited += 50) await sleep(50)
}

function isServer(pid: number, directory: string): boolean {
  try {
    process.kill(pid, 0)
    const commandLine = `/proc/${String(pid)}/cmdline`
    return !existsSync('/proc') || (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(directory))
  } catch {
    return false
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

async function stop(): Promise<void> {
  const child = server
  server = undefined
  if (child !== undefined && child.exitCode === null) {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGINT')
    await Promise.race([ended, sleep(5000).then(() => child.kill('SIGQUIT'))])
  }
  if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true })
  process.exit(0)
}
