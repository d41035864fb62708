import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { projectRoot } from './stack/project-root.js'
import { defaultPorts, type PortSettings } from './stack/stack-ports.js'

const port = (standard: number) =>
  z.coerce
    .number({ error: 'must be a port number' })
    .int('must be a whole number')
    .min(1024, 'must be 1024 or more')
    .max(65_000, 'must be 65000 or less')
    .default(standard)

const environment = z.object({
  PORT: port(defaultPorts.gateway),
  IDENTITY_PORT: port(defaultPorts.identity),
  AGENCY_PORT: port(defaultPorts.agencies),
  POSTGRES_PORT: port(defaultPorts.postgres),
  CRISIS_RECORD_HOME: z.string().min(1).default(join(projectRoot, '.local')),
  SEED_PEOPLE: z.coerce.number({ error: 'must be a number' }).int().min(0).max(900_000).default(2000),
})

export interface DemoSettings {
  /** Holds database, keys and logs. Deleting it resets the demo. */
  readonly home: string
  readonly ports: PortSettings
  readonly people: number
}

/** @throws Error naming every setting that is wrong */
export function readDemoSettings(env: Readonly<Record<string, string | undefined>>): DemoSettings {
  const parsed = environment.safeParse(env)
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
  const { PORT, IDENTITY_PORT, AGENCY_PORT, POSTGRES_PORT, CRISIS_RECORD_HOME, SEED_PEOPLE } = parsed.data
  return {
    home: resolve(CRISIS_RECORD_HOME),
    people: SEED_PEOPLE,
    ports: { gateway: PORT, identity: IDENTITY_PORT, agencies: AGENCY_PORT, postgres: POSTGRES_PORT },
  }
}

/** @throws Error with one clear sentence if the folder cannot be used */
export function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true })
    accessSync(home, constants.W_OK)
  } catch (cause) {
    throw new Error(`The folder ${home} cannot be written to. Choose another: CRISIS_RECORD_HOME=… npm start`, { cause })
  }
}
