import { fork, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { inheritedEnvironment } from './inherited-environment.js'

/** One part of the system, as a process of its own. */
export interface ServiceDescription {
  readonly name: string
  /** Path of its main file. */
  readonly main: string
  readonly port: number
  readonly environment: Readonly<Record<string, string>>
}

export interface ServiceListener {
  /** What it says of its own start, such as how far seeding has come. */
  progress(service: string, text: string): void
  /** A line of its log, as written. */
  line(service: string, text: string): void
  /** It ended though nobody asked it to. */
  ended(service: string, code: number | null): void
}

export interface ServiceProcess {
  readonly name: string
  readonly port: number
  readonly pid: number | undefined
  /** Starts it, and resolves once it says it is ready. */
  start(): Promise<void>
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>
  /** Sends a signal: SIGKILL to lose it, SIGSTOP and SIGCONT to hang it for a while. */
  signal(signal: NodeJS.Signals): void
}

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('progress'), text: z.string() }),
  z.object({ type: z.literal('seeding'), done: z.number(), of: z.number() }),
])

const seedingEveryMs = 5000

export function createServiceProcess(description: ServiceDescription, listener: ServiceListener): ServiceProcess {
  let child: ChildProcess | undefined
  const { name, port } = description

  const start = async () => {
    const started = fork(description.main, [], {
      env: {
        ...inheritedEnvironment(),
        ...description.environment,
      },
      // A process group of its own: Ctrl-C in the terminal reaches us alone, and we stop the parts in order.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
    })
    child = started
    for (const stream of [started.stdout, started.stderr])
      stream?.setEncoding('utf8').on(
        'data',
        byLine((text) => listener.line(name, text)),
      )
    let lastTold = performance.now()
    // A start that goes on with a large seeding lasts minutes.
    const tellSeeding = (done: number, of: number) => {
      if (performance.now() - lastTold < seedingEveryMs) return
      lastTold = performance.now()
      listener.progress(name, `seeding, ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} people`)
    }
    await new Promise<void>((resolve, reject) => {
      started.once('error', reject)
      started.once('exit', (code) => {
        if (child === started) {
          child = undefined
          listener.ended(name, code)
        }
        reject(new Error(`${name} ended before it was ready.`))
      })
      started.on('message', (raw) => {
        const parsed = message.safeParse(raw)
        if (!parsed.success) return
        if (parsed.data.type === 'ready') resolve()
        else if (parsed.data.type === 'progress') listener.progress(name, parsed.data.text)
        else tellSeeding(parsed.data.done, parsed.data.of)
      })
    })
  }

  const stop = async () => {
    const stopping = child
    if (stopping === undefined) return
    child = undefined
    const ended = new Promise<true>((resolve) => stopping.once('exit', () => resolve(true)))
    stopping.kill('SIGCONT')
    stopping.kill('SIGTERM')
    if ((await Promise.race([ended, sleep(8000)])) !== true) stopping.kill('SIGKILL')
    await ended
  }

  return {
    name,
    port,
    start,
    stop,
    get pid() {
      return child?.pid
    },
    signal: (signal) => child?.kill(signal),
  }
}

function byLine(take: (line: string) => void): (chunk: string) => void {
  let rest = ''
  return (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    lines.filter((line) => line !== '').forEach(take)
  }
}
