import type { Agencies, AgencyInstance, AgencyKindEntry } from '@crisis-record/contract/agencies'
import type { RequestKey } from '@crisis-record/contract/tokens'
import type { AgencyConnection } from '../agencies/agency-connection.js'
import type { AgencyConnections, Wanted } from '../agencies/agency-connections.js'
import { AgencyDataSource } from '../agencies/agency-data-source.js'
import type { AgencyMetrics } from '../agencies/agency-metrics.js'
import type { AuditHeads } from '../agencies/audit-heads.js'
import { JoinedDataSource } from '../agencies/joined-data-source.js'
import { RegistryClient } from '../agencies/registry-client.js'
import { RegistryDataSource } from '../agencies/registry-data-source.js'
import type { Log } from '../log.js'
import type { FetchSource } from './run-plan.js'

/** Milliseconds an answer may take. */
export interface Timeouts {
  readonly agency: number
  readonly registry: number
  readonly audit: number
}

/** The agencies there are, and how each is spoken to. */
export interface ListedAgencies {
  readonly agencies: Agencies
  /** By ODS code; the first of each signs. */
  readonly keys: Readonly<Record<string, readonly RequestKey[]>>
}

/** Everyone the gateway speaks to, as the agencies file said at one time. */
export interface AgencyRoster {
  readonly byService: Readonly<Record<string, FetchSource>>
  readonly registry: RegistryClient
  /** Where entries are posted. */
  readonly entries: AgencyConnection
  /** Where the audit says how its chain stands. */
  readonly head: AgencyConnection
  /** Each of them, in the order of the file, and where it says how it is. */
  readonly everyone: readonly { readonly agency: AgencyInstance; readonly kind: AgencyKindEntry; readonly status: AgencyConnection }[]
  /** By service, in the order of the file. */
  readonly odsCodes: ReadonlyMap<string, readonly string[]>
  named(odsCode: unknown): AgencyInstance | undefined
  /** Gives its connections back. */
  close(): Promise<void>
}

export interface RosterOptions {
  readonly connections: AgencyConnections
  readonly timeouts: Timeouts
  /** What the audit last signed; each agency is told. */
  readonly heads: AuditHeads
  readonly metrics: AgencyMetrics
  readonly log: Log
}

/** A change of choices waits for its turn (2 s), for one elsewhere (2 s) and for the audit (3 s), before it is refused for certain. */
const timesLongerForChange = 5

/** @throws if an agency has no key, or the registry or the audit is missing; then nothing stays connected */
export function makeRoster({ agencies, keys }: ListedAgencies, options: RosterOptions): AgencyRoster {
  const { connections, timeouts, heads, metrics, log } = options
  const taken: Wanted[] = []
  const close = async () => {
    await Promise.all(taken.splice(0).map((wanted) => connections.giveBack(wanted)))
  }
  const connect = (agency: AgencyInstance, timeout: number, breaker: 'on' | 'off', url = agency.url): AgencyConnection => {
    const wanted: Wanted = { odsCode: agency.odsCode, url, keys: keys[agency.odsCode] ?? [], timeout, breaker }
    const connection = connections.take(wanted)
    taken.push(wanted)
    return connection
  }
  const instances = agencies.kinds.flatMap((kind) => kind.instances)
  const byCode = new Map<unknown, AgencyInstance>(instances.map((agency) => [agency.odsCode, agency]))
  try {
    const registryAgency = theOne(instances, 'consent-registry')
    const audit = theOne(instances, 'access-audit')
    // Neither has a breaker: without them nothing is shown, and the first moment they are back should count.
    const connection = connect(registryAgency, timeouts.registry, 'off')
    const registry = new RegistryClient({
      agency: registryAgency,
      connection,
      changeTimeout: timesLongerForChange * timeouts.registry,
      metrics,
      log,
    })
    const sourceOf = (agency: AgencyInstance) =>
      new AgencyDataSource({ agency, connection: connect(agency, timeouts.agency, 'on'), heads, metrics, log })
    const byService: Record<string, FetchSource> = Object.create(null) as Record<string, FetchSource>
    for (const { kind, instances: ofKind } of agencies.kinds) {
      const [only, ...others] = kind === 'consent-registry' ? [] : ofKind.map(sourceOf)
      if (kind === 'consent-registry') byService[kind] = new RegistryDataSource(registry, registryAgency)
      else if (only !== undefined) byService[kind] = others.length === 0 ? only : new JoinedDataSource(kind, [only, ...others])
    }
    return {
      byService,
      registry,
      entries: connect(audit, timeouts.audit, 'off', new URL('entries', audit.url).href),
      head: connect(audit, timeouts.audit, 'off', new URL('head', audit.url).href),
      // Without a breaker: whoever looks wants to know how it is now.
      everyone: agencies.kinds.flatMap((kind) =>
        kind.instances.map((agency) => ({
          agency,
          kind,
          status: connect(agency, timeouts.agency, 'off', new URL('status', agency.url).href),
        })),
      ),
      odsCodes: new Map(agencies.kinds.map(({ kind, instances: ofKind }) => [kind, ofKind.map(({ odsCode }) => odsCode)])),
      named: (odsCode) => byCode.get(odsCode),
      close,
    }
  } catch (error) {
    void close()
    throw error
  }
}

function theOne(instances: readonly AgencyInstance[], kind: AgencyInstance['kind']): AgencyInstance {
  const [found] = instances.filter((agency) => agency.kind === kind)
  if (found === undefined) throw new Error(`The agencies file has no ${kind}.`)
  return found
}
