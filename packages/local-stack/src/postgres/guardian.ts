/**
 * A process of its own that keeps one PostgreSQL server: starts it, and stops it when told to or when whoever asked for it is gone
 * (its end of the channel closes, however it died). So a killed demo or test leaves no server behind.
 */
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostgresBinaries } from './binaries.js'
import { guardianRequest, type GuardianAnswer, type GuardianRequest } from './guardian-messages.js'
import { initialiseData } from './initialise-data.js'
import { becomeKeeper, endKeeping, markStopping } from './keeper-mark.js'
import { runServer, type RunningServer } from './run-server.js'
import { findServerUser } from './server-user.js'
import { stopStaleServer } from './stop-stale-server.js'

/** Time to write out what a large seeding left in memory. Stopped sooner, a server has to recover at its next start. */
const patienceMs = 60_000

const say = (answer: GuardianAnswer) => process.connected && process.send?.(answer)
const sayProgress = (text: string) => say({ type: 'progress', text })
let server: RunningServer | undefined
let stopping = false
/** What there is to leave tidy. */
let kept: GuardianRequest | undefined

process.once('disconnect', () => void stop())
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => undefined)
process.once('message', (raw) => {
  start(guardianRequest.parse(raw)).catch((error: unknown) => {
    say({ type: 'failed', text: error instanceof Error ? error.message : 'PostgreSQL did not start.' })
    void stop()
  })
})

async function start(request: GuardianRequest): Promise<void> {
  const { directory, password, temporary, port } = request
  // Nobody else knows of a temporary folder.
  if (!temporary) await becomeKeeper(directory, request.keptFor, sayProgress)
  kept = request
  const user = findServerUser(process.getuid?.())
  const binaries = findPostgresBinaries(user)
  await initialiseData({ initdb: binaries.initdb, directory, password, user })
  await stopStaleServer(directory, sayProgress)
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '64MB',
    ...request.settings,
  }
  const command = { postgres: binaries.postgres, directory, port, settings, user }
  const ready = await runServer(command, { say: sayProgress, began: (began) => (server = began) })
  void ready.ended.then(() => {
    if (!stopping) say({ type: 'failed', text: `PostgreSQL stopped by itself. ${ready.lastWords(1)}` })
  })
  say({ type: 'ready', pid: ready.child.pid ?? 0 })
}

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  if (kept !== undefined && !kept.temporary) markStopping(kept.directory, kept.keptFor)
  if (server !== undefined) {
    server.child.kill('SIGINT')
    const { child, ended } = server
    await Promise.race([ended, sleep(patienceMs).then(() => child.kill('SIGQUIT'))])
  }
  if (kept?.temporary === true) rmSync(kept.directory, { recursive: true, force: true })
  else if (kept !== undefined) endKeeping(kept.directory)
  process.exit(0)
}
