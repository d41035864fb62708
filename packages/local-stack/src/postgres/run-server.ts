import { spawn, type ChildProcess } from 'node:child_process'
import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerUser } from './server-user.js'

export interface ServerCommand {
  readonly postgres: string
  readonly directory: string
  readonly port: number
  readonly settings: Readonly<Record<string, string>>
  readonly user: ServerUser | undefined
}

export interface RunningServer {
  readonly child: ChildProcess
  readonly ended: Promise<void>
  /** What it said last. */
  lastWords(lines: number): string
}

const tellEveryMs = 5000
/** Processes of a server killed outright hold its memory for a moment longer. */
const memoryHeld = /shared memory block .* is still in use/
const memoryHeldTries = 100

/**
 * Runs a server, and resolves once it answers. After an unclean stop that takes as long as its recovery does, which is told of meanwhile:
 * only the end of the server is a failure.
 */
export async function runServer(
  command: ServerCommand,
  { say, began }: { say(text: string): void; began(server: RunningServer): void },
): Promise<RunningServer> {
  for (let tries = 1; ; tries++) {
    const server = spawnServer(command)
    began(server)
    if (await untilReady(server, command.port, say)) return server
    if (!memoryHeld.test(server.lastWords(20)) || tries === memoryHeldTries)
      throw new Error(`PostgreSQL did not start. ${server.lastWords(3)}`)
    await sleep(100)
  }
}

interface WatchedServer extends RunningServer {
  hasEnded(): boolean
  hasSaid(text: string): boolean
}

function spawnServer({ postgres, directory, port, settings, user }: ServerCommand): WatchedServer {
  const all = { port: String(port), ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(postgres, ['-D', directory, ...flags], {
    ...user,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    detached: true,
  })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)))
  let over = false
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true
      resolve()
    }
    child.once('close', end).once('error', end)
  })
  return {
    child,
    ended,
    hasEnded: () => over,
    hasSaid: (text) => log.includes(text),
    lastWords: (lines) => log.trim().split('\n').slice(-lines).join(' '),
  }
}

/** Whether it came to answer, rather than to an end. */
async function untilReady(server: WatchedServer, port: number, say: (text: string) => void): Promise<boolean> {
  const began = performance.now()
  let told: number | undefined
  while (!server.hasSaid('ready to accept connections') || !(await accepts(port))) {
    if (server.hasEnded()) return false
    const waited = performance.now() - began
    if (told === undefined && (server.hasSaid('was interrupted') || server.hasSaid('not properly shut down'))) {
      say('PostgreSQL is recovering from an unclean stop')
      told = waited
    }
    if (waited - (told ?? 0) > tellEveryMs) {
      say(`PostgreSQL is still ${told === undefined ? 'starting' : 'recovering'}, after ${(waited / 1000).toFixed(0)} s`)
      told = waited
    }
    await sleep(25)
  }
  return true
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
