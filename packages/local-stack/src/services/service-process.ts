import { fork, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

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
])

/** Nothing of our own environment is handed on, but what a process needs to run at all. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'NODE_EXTRA_CA_CERTS'] as const

export function createServiceProcess(description: ServiceDescription, listener: ServiceListener): ServiceProcess {
  let child: ChildProcess | undefined
  const { name, port } = description

  const start = async () => {
    const started = fork(description.main, [], {
      env: {
        ...Object.fromEntries(inherited.flatMap((key) => (process.env[key] === undefined ? [] : [[key, process.env[key]]]))),
        ...description.environment,
      },
      // A process group of its own: Ctrl-C in the terminal reaches us alone, and we stop the parts in order.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--enable-source-maps'],
    })
    child = started
    for (const stream of [started.stdout, started.stderr])
      stream?.setEncoding('utf8').on(
        'data',
        byLine((text) => listener.line(name, text)),
      )
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
        else listener.progress(name, parsed.data.text)
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
