import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parseAgencies } from '@crisis-record/contract/agencies'
import { composeSupergraph, readSubgraphSchema } from '@crisis-record/gateway/supergraph'
import { parse } from 'graphql'
import { audit, type BenchAgency, benchAgencies, personRegister, registry } from '../workload/agencies.js'
import { benchSchemas } from '../workload/schemas.js'

export interface BenchFiles {
  readonly agenciesFile: string
  readonly supergraphFile: string
  readonly labelsLockFile: string
}

/** By ODS code. */
export type Addresses = Readonly<Record<string, string>>

/** Writes what this gateway is configured with. Agencies of one kind share its schema. */
export function writeFiles(directory: string, agencies: readonly BenchAgency[], addresses: Addresses): BenchFiles {
  const all = [personRegister, registry, audit, ...agencies]
  const first = all.filter(({ kind }, at) => all.findIndex((other) => other.kind === kind) === at)
  const kinds = first.map(({ kind, category }) => ({
    kind,
    schema: `${kind}.graphql`,
    several: agencies.some((agency) => agency.kind === kind),
    carries: [category],
    instances: all
      .filter((agency) => agency.kind === kind)
      .map(({ odsCode }) => ({ odsCode, name: `Agency ${odsCode}`, url: addresses[odsCode] ?? '' })),
  }))
  const schemas = benchSchemas('consent-registry')
  const entries = parseAgencies(JSON.stringify({ kinds })).kinds
  const composed = composeSupergraph(entries.map((entry) => readSubgraphSchema(entry, schemas.get(entry.kind) ?? '')))
  return {
    agenciesFile: write(directory, 'agencies.yaml', JSON.stringify({ kinds })),
    supergraphFile: write(directory, 'supergraph.graphql', composed.supergraph),
    labelsLockFile: write(directory, 'labels.lock', composed.lock),
  }
}

/** The same agencies of W1 for a gateway that knows no consent. Gives the file. */
export function writePlainSupergraph(directory: string, addresses: Addresses): string {
  const odsCodes = new Map([personRegister, ...benchAgencies].map(({ kind, odsCode }) => [kind as string, odsCode]))
  const composed = composeServices(
    [...benchSchemas('patient-index')].map(([kind, sdl]) => ({
      name: kind,
      url: addresses[odsCodes.get(kind) ?? ''] ?? '',
      typeDefs: parse(sdl),
    })),
  )
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'))
  return write(directory, 'plain.graphql', composed.supergraphSdl)
}

function write(directory: string, name: string, content: string): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}
