import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { placeForData } from '../postgres/place-for-data.js'
import type { DemoSettings } from '../settings.js'
import { nameServices } from '../stack/name-services.js'
import { projectRoot } from '../stack/project-root.js'
import { readAgencies, readOdsCodes } from '../stack/read-agencies.js'
import { findTakenPorts, fixedPorts } from '../stack/stack-ports.js'
import { startStack } from '../stack/start-stack.js'
import { findRunningDemo } from './running-demo.js'

/** An agency of the demo, for a command of its own. */
export interface AgencyCommand {
  readonly main: string
  readonly environment: Readonly<Record<string, string>>
}

/** Of what was asked for there is nothing by that name. */
export class NoSuchAgency extends Error {
  override readonly name = 'NoSuchAgency'
}

/** Runs a command beside an agency's store: that of the demo that runs, else of its database alone, started for it. */
export async function withAgency<T>(
  { home, ports: asked }: DemoSettings,
  { agency, say }: { readonly agency: string; say(text: string): void },
  command: (agency: AgencyCommand) => Promise<T>,
): Promise<T> {
  const names = nameServices(readAgencies())
  const named = names.find(({ name }) => name === agency)
  if (named === undefined) throw new NoSuchAgency(`There is no agency ${agency}. There are ${names.map(({ name }) => name).join(', ')}.`)
  const main = join(projectRoot, 'subgraphs', named.agency.kind, 'dist/main.js')
  const running = findRunningDemo(home)
  if (running !== undefined) return command({ main, environment: running.agencies[agency] ?? {} })
  if (!existsSync(home) || !existsSync(placeForData(home))) throw new Error('There is no demo yet. Start it once with npm start.')
  const ports = fixedPorts(asked, readOdsCodes())
  const taken = await findTakenPorts(ports)
  if (taken.length > 0) throw new Error(taken.join('\n'))
  const listener = { step: (text: string) => say(`${text} …`) }
  const stack = await startStack({ home, ports, without: 'ALL', keptFor: 'COMMAND', listener })
  try {
    return await command({ main, environment: stack.describe(agency).environment })
  } finally {
    await stack.stop()
  }
}
