import { findFreePort, isFree } from '../postgres/free-port.js'

/** Where everything listens. Agencies by ODS code; `internal` ports serve metrics and health details. */
export interface StackPorts {
  readonly gateway: number
  readonly gatewayInternal: number
  readonly identity: number
  readonly postgres: number
  readonly agencies: ReadonlyMap<string, { readonly port: number; readonly internal: number }>
}

export interface PortSettings {
  readonly gateway: number
  readonly identity: number
  /** The first agency's; the others follow. Internal ports lie a hundred above, and the gateway's just below. */
  readonly agencies: number
  readonly postgres: number
}

export const defaultPorts: PortSettings = { gateway: 4000, identity: 4001, agencies: 4100, postgres: 54329 }

export function fixedPorts(settings: PortSettings, odsCodes: readonly string[]): StackPorts {
  return {
    gateway: settings.gateway,
    gatewayInternal: settings.agencies + 99,
    identity: settings.identity,
    postgres: settings.postgres,
    agencies: new Map(odsCodes.map((odsCode, n) => [odsCode, { port: settings.agencies + n, internal: settings.agencies + 100 + n }])),
  }
}

/** Ports nobody uses, so that tests and a running demo never meet. */
export async function freePorts(odsCodes: readonly string[]): Promise<StackPorts> {
  const found = new Set<number>()
  while (found.size < 4 + 2 * odsCodes.length) found.add(await findFreePort())
  const [gateway = 0, gatewayInternal = 0, identity = 0, postgres = 0, ...rest] = found
  return {
    gateway,
    gatewayInternal,
    identity,
    postgres,
    agencies: new Map(odsCodes.map((odsCode, n) => [odsCode, { port: rest[2 * n] ?? 0, internal: rest[2 * n + 1] ?? 0 }])),
  }
}

/** One sentence for each port that somebody else uses, with the setting that changes it. */
export async function findTakenPorts(ports: StackPorts): Promise<string[]> {
  const wanted: [number, string, string][] = [
    [ports.gateway, 'the viewer', 'PORT'],
    [ports.identity, 'the demo sign-in service', 'IDENTITY_PORT'],
    [ports.postgres, 'PostgreSQL', 'POSTGRES_PORT'],
    [ports.gatewayInternal, "the gateway's metrics", 'AGENCY_PORT'],
    ...[...ports.agencies.values()].flatMap(({ port, internal }): [number, string, string][] => [
      [port, 'an agency', 'AGENCY_PORT'],
      [internal, "an agency's metrics", 'AGENCY_PORT'],
    ]),
  ]
  const taken = await Promise.all(wanted.map(async ([port, whose, setting]) => ((await isFree(port)) ? [] : [{ port, whose, setting }])))
  return taken
    .flat()
    .map(
      ({ port, whose, setting }) =>
        `Port ${String(port)}, for ${whose}, is taken. Stop what uses it, or choose another: ${setting}=… npm start`,
    )
}
