import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Agencies, parseAgencies } from '@crisis-record/contract/agencies'
import { makeKeys, type StackKeys } from '../keys/make-keys.js'
import type { KeptFor } from '../postgres/keeper-mark.js'
import { placeForData } from '../postgres/place-for-data.js'
import { startPostgres, type Postgres } from '../postgres/start-postgres.js'
import { createServiceProcess, type ServiceDescription, type ServiceListener, type ServiceProcess } from '../services/service-process.js'
import { addressAgencies } from './address-agencies.js'
import { anchorsFileIn } from './anchors-file.js'
import { dayOfSeeding } from './day-of-seeding.js'
import { describeServices, type StackPlan } from './describe-services.js'
import { nameServices } from './name-services.js'
import { projectRoot } from './project-root.js'
import { readAgenciesText, readOdsCodes } from './read-agencies.js'
import { requestToken } from './request-token.js'
import { freePorts, type StackPorts } from './stack-ports.js'

export interface StackOptions {
  /** Holds database, keys and logs, and is kept. Absent: a folder that goes with the stack, and a database that need not survive a power cut. */
  readonly home?: string
  readonly ports?: StackPorts
  /** Generated people beside the demo's. */
  readonly people?: number
  readonly logLevel?: string
  readonly listener?: Partial<ServiceListener> & { step?(text: string): void }
  /** Absent: the demonstration agreement. */
  readonly agreementFile?: string
  /** Further settings of a part, by name: limits that a test goes beyond. */
  readonly environment?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Parts that are not to be started, by name, as where the tests' own stand in for them; `ALL` for the database alone. */
  readonly without?: readonly string[] | 'ALL'
  /** Of the database's server, while it is this stack's. */
  readonly postgresSettings?: Readonly<Record<string, string>>
  /** What others are told who want the same home meanwhile. A demo, unless told. */
  readonly keptFor?: KeptFor
}

export interface Stack {
  /** Where the viewer and `/graphql` answer. */
  readonly url: string
  readonly ports: StackPorts
  readonly agencies: Agencies
  readonly agenciesFile: string
  readonly keys: StackKeys
  readonly postgres: Postgres
  /** A part by name: a kind of agency, for further ones with their code (`safe-haven-zs002`), `gateway` or `identity`. */
  service(name: string): ServiceProcess
  /** What a part is started with, for tests that run one in their own way. */
  describe(name: string): ServiceDescription
  /** What each agency is started with, in the order of the agencies file. */
  readonly descriptions: readonly ServiceDescription[]
  /** A bearer token for a member of the demo's staff. */
  token(username: string): Promise<string>
  stop(): Promise<void>
}

/** Starts every part of the system with real processes and a real PostgreSQL. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'crisis-record-stack-'))
  mkdirSync(home, { recursive: true })
  const odsCodes = readOdsCodes()
  const ports = options.ports ?? (await freePorts(odsCodes))
  const agenciesFile = join(home, 'agencies.yaml')
  writeFileSync(agenciesFile, addressAgencies(readAgenciesText(), ports))
  const agencies = parseAgencies(readFileSync(agenciesFile, 'utf8'))

  const keys = await makeKeys(join(home, 'keys'), odsCodes)
  options.listener?.step?.('Starting PostgreSQL')
  const directory = options.home === undefined ? {} : { directory: placeForData(home) }
  const postgres = await startPostgres({
    ...directory,
    port: ports.postgres,
    password: keys.postgresPassword,
    settings: options.postgresSettings ?? {},
    ...(options.keptFor && { keptFor: options.keptFor }),
    progress: (text) => options.listener?.step?.(text),
  })
  const running: ServiceProcess[] = []
  const stop = async () => {
    // Those that ask first, then those that are asked, then the database.
    const isGateway = (service: ServiceProcess) => service.name === 'gateway'
    await Promise.all(running.filter(isGateway).map((service) => service.stop()))
    await Promise.all(running.filter((service) => !isGateway(service)).map((service) => service.stop()))
    await postgres.stop()
    if (options.home === undefined) rmSync(home, { recursive: true, force: true })
  }
  try {
    const gatewayDatabaseUrl = await postgres.createDatabase('gateway', keys.databasePassword('gateway'))
    const databases = new Map(
      await Promise.all(
        nameServices(agencies).map(async ({ name }) => {
          const passwords = { owner: keys.databasePassword(name), service: keys.databasePassword(`${name}-service`) }
          return [name, await postgres.createDatabaseWithRoles(name, passwords)] as const
        }),
      ),
    )
    const plan: StackPlan = {
      agencies,
      agenciesFile,
      agreementFile: options.agreementFile ?? join(projectRoot, 'packages/policy/agreement.yaml'),
      ports,
      keys,
      anchorsFile: anchorsFileIn(home),
      databases,
      gatewayDatabaseUrl,
      people: options.people ?? 0,
      seedAsOf: dayOfSeeding(home, new Date()),
      logLevel: options.logLevel ?? 'info',
    }
    const plain = describeServices(plan)
    const withOwn = (part: ServiceDescription): ServiceDescription => ({
      ...part,
      environment: { ...part.environment, ...options.environment?.[part.name] },
    })
    const [identity, gateway, described] = [withOwn(plain.identity), withOwn(plain.gateway), plain.agencies.map(withOwn)]
    const descriptions = [identity, ...described, gateway].filter(
      ({ name }) => options.without !== 'ALL' && options.without?.includes(name) !== true,
    )
    const listener: ServiceListener = { progress: () => undefined, line: () => undefined, ended: () => undefined, ...options.listener }
    running.push(...descriptions.map((description) => createServiceProcess(description, listener)))
    if (running.length > 0) await startAll(running, (text) => options.listener?.step?.(text))
    const find = <T extends { name: string }>(all: readonly T[], name: string): T => {
      const found = all.find((one) => one.name === name)
      if (found === undefined) throw new Error(`there is no part named ${name}`)
      return found
    }
    return {
      url: gateway.environment['PUBLIC_URL'] ?? '',
      ports,
      agencies,
      agenciesFile,
      keys,
      postgres,
      service: (name) => find(running, name),
      describe: (name) => find([identity, ...described, gateway], name),
      descriptions: described,
      token: (username) => requestToken(`http://localhost:${String(ports.identity)}`, username),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startAll(services: readonly ServiceProcess[], step: (text: string) => void): Promise<void> {
  const waiting = new Set(services.map((service) => service.name))
  step(`Starting ${[...waiting].join(', ')}`)
  const settled = await Promise.allSettled(
    services.map(async (service) => {
      await service.start()
      waiting.delete(service.name)
      if (waiting.size > 0) step(`Waiting for ${[...waiting].join(', ')}`)
    }),
  )
  const failed = settled.find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
