import { fork } from 'node:child_process'
import { z } from 'zod'
import { inheritedEnvironment } from '../services/inherited-environment.js'
import type { ServiceDescription } from '../services/service-process.js'

const seeding = z.object({ type: z.literal('seeding'), done: z.number(), of: z.number() })

export interface SeedCommand {
  readonly people: number
  /** Only asks whether it could be done. */
  readonly onlyLook?: boolean
  readonly signal: AbortSignal
  readonly progress: (done: number, of: number) => void
  /** A line of its log. */
  readonly line: (text: string) => void
}

/** Runs an agency's own `seed`. Rejects with what it said of why it could not. */
export async function runSeedCommand({ name, main, environment }: ServiceDescription, command: SeedCommand): Promise<void> {
  const { people, onlyLook = false, signal } = command
  const child = fork(main, ['seed', '--people', String(people), ...(onlyLook ? ['--check'] : [])], {
    env: { ...inheritedEnvironment(), ...environment },
    // A process group of its own: Ctrl-C in the terminal reaches us alone, and we end the parts.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  })
  const kill = () => child.kill('SIGTERM')
  signal.addEventListener('abort', kill)
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-4000)))
  child.stdout?.setEncoding('utf8').on('data', command.line)
  child.on('message', (raw) => {
    const said = seeding.safeParse(raw)
    if (said.success) command.progress(said.data.done, said.data.of)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  }).finally(() => signal.removeEventListener('abort', kill))
  if (code !== 0) throw new Error(`${name}: ${errors.trim() === '' ? 'ended before it was done.' : errors.trim()}`)
}
