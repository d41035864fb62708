import { existsSync } from 'node:fs'
import { placeForData } from '../postgres/place-for-data.js'
import type { DemoSettings } from '../settings.js'
import { nameServices } from '../stack/name-services.js'
import { readAgencies, readOdsCodes } from '../stack/read-agencies.js'
import { findTakenPorts, fixedPorts } from '../stack/stack-ports.js'
import { startStack } from '../stack/start-stack.js'
import { findRunningDemo } from './running-demo.js'

type Environment = Readonly<Record<string, string>>

/** What a command of the registry needs at its side: its own store always has been brought up to date, and the audit answers. */
const parts: ReadonlySet<string> = new Set(['consent-registry', 'access-audit'])

/** Runs a command with the settings of the demo's consent registry: of the demo that runs, else of as much of it as the command needs. */
export async function withRegistry<T>(
  settings: DemoSettings,
  say: (text: string) => void,
  command: (environment: Environment) => Promise<T>,
): Promise<T> {
  const running = findRunningDemo(settings.home)
  if (running !== undefined) return command(running.agencies['consent-registry'] ?? {})
  if (!existsSync(settings.home) || !existsSync(placeForData(settings.home)))
    throw new Error('There is no demo yet. Start it once with npm start, or set DATABASE_URL and the registry’s other settings.')
  const ports = fixedPorts(settings.ports, readOdsCodes())
  const taken = await findTakenPorts(ports)
  if (taken.length > 0) throw new Error(taken.join('\n'))
  const others = nameServices(readAgencies())
    .map(({ name }) => name)
    .filter((name) => !parts.has(name))
  const stack = await startStack({
    home: settings.home,
    ports,
    keptFor: 'COMMAND',
    without: ['gateway', 'identity', ...others],
    listener: { step: (text) => say(`${text} …`) },
  })
  try {
    return await command(stack.describe('consent-registry').environment)
  } finally {
    await stack.stop()
  }
}
