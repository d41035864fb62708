import type { Agencies, AgencyInstance } from '@crisis-record/contract/agencies'
import type { RequestKey } from '@crisis-record/contract/tokens'
import type { Dispatcher } from 'undici'
import { AgencyConnection } from '../agencies/agency-connection.js'
import { AgencyDataSource } from '../agencies/agency-data-source.js'
import type { AgencyMetrics } from '../agencies/agency-metrics.js'
import { RegistryClient } from '../agencies/registry-client.js'
import { RegistryDataSource } from '../agencies/registry-data-source.js'
import type { AuditHeads } from '../agencies/audit-heads.js'
import type { Clock } from '../clock.js'
import type { Log } from '../log.js'
import type { FetchSource } from './run-plan.js'

/** Milliseconds an answer may take. */
export interface Timeouts {
  readonly agency: number
  readonly registry: number
  readonly audit: number
}

export interface AgencySourcesOptions {
  readonly agencies: Agencies
  readonly keys: Readonly<Record<string, readonly RequestKey[]>>
  readonly timeouts: Timeouts
  /** Bytes of an answer that are read before it is given up. */
  readonly answerLimit: number
  readonly dispatcher?: Dispatcher
  /** What the audit last signed; each agency is told. */
  readonly heads: AuditHeads
  readonly metrics: AgencyMetrics
  readonly clock: Clock
  readonly log: Log
}

/** Everyone the gateway speaks to. */
export interface AgencySources {
  readonly byService: Readonly<Record<string, FetchSource>>
  readonly registry: RegistryClient
  /** Where entries are posted. */
  readonly entries: AgencyConnection
  /** Where the audit says how its chain stands. */
  readonly head: AgencyConnection
  readonly odsCodes: ReadonlyMap<string, string>
  named(odsCode: unknown): AgencyInstance | undefined
  close(): Promise<void>
}

/** A change of choices waits for its turn (2 s), for one elsewhere (2 s) and for the audit (3 s), before it is refused for certain. */
const timesLongerForChange = 5

export function openAgencySources(options: AgencySourcesOptions): AgencySources {
  const { agencies, timeouts, heads, metrics, log } = options
  const instances = agencies.kinds.flatMap((kind) => kind.instances)
  const connections: AgencyConnection[] = []
  const connect = (agency: AgencyInstance, timeout: number, breaker: 'on' | 'off', url = agency.url): AgencyConnection => {
    const { answerLimit, dispatcher, clock } = options
    const keys = options.keys[agency.odsCode] ?? []
    const connection = new AgencyConnection({
      odsCode: agency.odsCode,
      url,
      keys,
      timeout,
      breaker,
      answerLimit,
      clock,
      ...(dispatcher === undefined ? {} : { dispatcher }),
    })
    connections.push(connection)
    return connection
  }

  const registryAgency = theOne(instances, 'consent-registry')
  const audit = theOne(instances, 'access-audit')
  // Neither has a breaker: without them nothing is shown, and the first moment they are back should count.
  const registry = new RegistryClient({
    agency: registryAgency,
    connection: connect(registryAgency, timeouts.registry, 'off'),
    changeTimeout: timesLongerForChange * timeouts.registry,
    metrics,
    log,
  })
  const byService: Record<string, FetchSource> = Object.create(null) as Record<string, FetchSource>
  for (const agency of instances) {
    byService[agency.kind] =
      agency === registryAgency
        ? new RegistryDataSource(registry, agency)
        : new AgencyDataSource({ agency, connection: connect(agency, timeouts.agency, 'on'), heads, metrics, log })
  }
  const byCode = new Map<unknown, AgencyInstance>(instances.map((agency) => [agency.odsCode, agency]))
  return {
    byService,
    registry,
    entries: connect(audit, timeouts.audit, 'off', new URL('entries', audit.url).href),
    head: connect(audit, timeouts.audit, 'off', new URL('head', audit.url).href),
    odsCodes: new Map(instances.map((agency) => [agency.kind, agency.odsCode])),
    named: (odsCode) => byCode.get(odsCode),
    async close() {
      await Promise.all(connections.map((connection) => connection.close()))
    },
  }
}

function theOne(instances: readonly AgencyInstance[], kind: AgencyInstance['kind']): AgencyInstance {
  const [found] = instances.filter((agency) => agency.kind === kind)
  if (found === undefined) throw new Error(`The agencies file has no ${kind}.`)
  return found
}
