import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { Registry } from 'prom-client'
import type { Dispatcher } from 'undici'
import { openAnchorFile } from './audit/anchor-file.js'
import { createCallers } from './caller/callers.js'
import { type Clock, systemClock } from './clock.js'
import type { GatewayConfig } from './config.js'
import { createExecution } from './execution/execution-engine.js'
import { followAgencies } from './execution/follow-agencies.js'
import type { Pruning } from './execution/running-operation.js'
import { createInternalServer } from './http/internal-server.js'
import { createHttpServer } from './http/server.js'
import { createLog, type Log } from './log.js'
import { loadSupergraph, namesOfOrganisations, parseAgencies } from './supergraph/index.js'

export interface GatewayOptions {
  config: GatewayConfig
  clock?: Clock
  /** In place of a pool of connections for each agency. */
  dispatcher?: Dispatcher
  /** For tests of the other lock (P12), and by argument alone: no setting and no environment reaches it. */
  locks?: { pruning: Pruning }
  log?: Log
}

export interface RunningGateway {
  /** Where it answers; once it listens. */
  readonly url: string
  readonly internalUrl: string
  listen(): Promise<void>
  /** Waits for requests under way, delivers what the audit is still owed, closes every connection. */
  stop(): Promise<void>
}

/**
 * Wires the gateway. It refuses to be made with a supergraph whose labels are not the reviewed ones, and with an agency it has no key for.
 * Its only state is the table of sessions.
 */
export async function createGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { config, clock = systemClock, log = createLog({ level: config.logLevel }) } = options
  const supergraph = loadSupergraph({ supergraph: read(config.supergraphFile), lock: read(config.labelsLockFile) })
  const agencies = parseAgencies(read(config.agenciesFile))
  const metrics = new Registry()
  const execution = await createExecution({
    supergraph,
    agencies,
    keys: config.requestKeys,
    timeouts: config.timeouts,
    introspection: config.allowIntrospection,
    trusted: config.trustedDocuments.texts,
    anchors: openAnchorFile(config.auditAnchorsFile),
    metrics,
    clock,
    log,
    ...(options.dispatcher === undefined ? {} : { dispatcher: options.dispatcher }),
    ...(options.locks === undefined ? {} : { locks: options.locks }),
  })
  const following = followAgencies({
    agenciesFile: config.agenciesFile,
    requestKeysFile: config.requestKeysFile,
    start: { agencies, keys: config.requestKeys },
    replace: (listed) => execution.replaceAgencies(listed),
    log,
  })
  const callers = await createCallers({ config, clock, log })
  const checks = { sessions: () => callers.checkReady() }
  const app = await createHttpServer({
    config,
    organisations: () => namesOfOrganisations(following.agencies()),
    listed: () => following.agencies(),
    agencies: () => execution.agencies(),
    apollo: execution.apollo,
    callers,
    log,
    clock,
    metrics,
    checks,
  })
  const internal = createInternalServer({ metrics, checks })

  return {
    get url() {
      return addressOf(app.server.address(), config.host)
    },
    get internalUrl() {
      return addressOf(internal.server.address(), config.host)
    },
    async listen() {
      await app.listen({ port: config.port, host: config.host })
      await internal.listen({ port: config.internalPort, host: config.host })
      log.info('gateway listens', { port: portOf(app.server.address()) })
    },
    async stop() {
      following.stop()
      await app.close()
      await execution.stop()
      await Promise.all([internal.close(), callers.stop()])
    },
  }
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${portOf(address)}`
}
