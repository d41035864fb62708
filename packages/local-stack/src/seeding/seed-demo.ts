import { appendFileSync, existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findRunningDemo } from '../demo/running-demo.js'
import { placeForData } from '../postgres/place-for-data.js'
import type { ServiceDescription } from '../services/service-process.js'
import { makeHome, type DemoSettings } from '../settings.js'
import { readOdsCodes } from '../stack/read-agencies.js'
import { findTakenPorts, fixedPorts } from '../stack/stack-ports.js'
import { startStack } from '../stack/start-stack.js'
import { type SeedDisplay, inFigures, reckonProgress } from './progress.js'
import { runSeedCommand } from './run-seed-command.js'

export interface SeedTerminal {
  print(text: string): void
  display(agencies: readonly string[], people: number): SeedDisplay
  /** Aborted when it is to end; what is done by then is kept. */
  readonly signal: AbortSignal
}

/** Room for pages that many rows go to at once, and fewer checkpoints meanwhile. Nothing here puts a finished transaction at risk but a power cut. */
const postgresForSeeding = { shared_buffers: '512MB', max_wal_size: '6GB', checkpoint_timeout: '30min', maintenance_work_mem: '128MB' }

/** `npm run seed`: fills a demo, goes on with one that was interrupted, or makes one larger. */
export async function seedDemo({ home, ports: asked, people }: DemoSettings, terminal: SeedTerminal): Promise<void> {
  makeHome(home)
  const running = findRunningDemo(home)
  if (running !== undefined) throw new Error(`The demo is running at ${running.url}. Stop it first (Ctrl-C where it was started).`)
  const ports = fixedPorts(asked, readOdsCodes())
  const taken = await findTakenPorts(ports)
  if (taken.length > 0) throw new Error(taken.join('\n'))
  const isNew = !existsSync(placeForData(home))
  const listener = { step: (text: string) => terminal.print(`${text} …`) }
  const about = { keptFor: 'COMMAND', postgresSettings: postgresForSeeding, listener } as const
  const stack = await startStack({ home, ports, people, without: 'ALL', ...about })
  const log = (text: string) => appendFileSync(join(home, 'seed.log'), text, { mode: 0o600 })
  try {
    const agencies = stack.descriptions
    if (!isNew) terminal.print(await lookAround(agencies, { people, log, signal: terminal.signal }))
    const display = terminal.display(
      agencies.map(({ name }) => name),
      people,
    )
    try {
      await eachOf(agencies, terminal.signal, async (agency, signal) => {
        const reckon = reckonProgress(() => performance.now())
        const progress = (done: number, of: number) => display.show(agency.name, reckon(done, of))
        await runSeedCommand(agency, { people, signal, progress, line: log })
        display.show(agency.name, { done: people, of: people, secondsLeft: 0 })
      })
    } finally {
      display.end()
    }
  } finally {
    await stack.stop()
  }
}

interface Look {
  readonly people: number
  readonly signal: AbortSignal
  readonly log: (text: string) => void
}

/** Asks every agency whether it could, before anything is changed at any. Resolves to what there is to say of it. */
async function lookAround(agencies: readonly ServiceDescription[], { people, signal, log }: Look): Promise<string> {
  const held = new Map(agencies.map(({ name }) => [name, people]))
  const refusals: string[] = []
  await eachOf(agencies, signal, async (agency, own) => {
    const progress = (done: number) => held.set(agency.name, done)
    await runSeedCommand(agency, { people, onlyLook: true, signal: own, progress, line: log }).catch((error: unknown) => {
      if (own.aborted) throw error
      refusals.push(error instanceof Error ? error.message : String(error))
    })
  })
  if (refusals.length > 0) throw new Error([...refusals, 'Nothing was changed.'].join('\n'))
  const [fewest, most] = [Math.min(...held.values()), Math.max(...held.values())]
  if (fewest === people) return `The demo holds ${inFigures(people)} generated people already.`
  const many = fewest === most ? inFigures(most) : `${inFigures(fewest)} to ${inFigures(most)}`
  return `The demo holds ${many} generated people. It is extended to ${inFigures(people)}.`
}

/** As many at a time as there are cores: each keeps one busy, itself and its store by turns. The first that fails ends the others. */
async function eachOf(
  agencies: readonly ServiceDescription[],
  signal: AbortSignal,
  work: (agency: ServiceDescription, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failed = new AbortController()
  const own = AbortSignal.any([signal, failed.signal])
  const waiting = [...agencies]
  const worker = async () => {
    for (let agency = waiting.shift(); agency !== undefined && !own.aborted; agency = waiting.shift()) {
      try {
        await work(agency, own)
      } catch (error) {
        failed.abort(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker))
  if (signal.aborted) throw new Error('Stopped. What is done is kept: the same command goes on from there.')
  if (failed.signal.aborted) throw failed.signal.reason
}
