import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parseAgencies } from '@crisis-record/contract/agencies'
import { composeSupergraph, readSubgraphSchema } from '@crisis-record/gateway/supergraph'
import { parse } from 'graphql'
import { audit, benchAgencies, personRegister, registry } from '../workload/agencies.js'
import { benchSchemas } from '../workload/schemas.js'

export interface BenchFiles {
  readonly agenciesFile: string
  readonly supergraphFile: string
  readonly labelsLockFile: string
  readonly plainSupergraphFile: string
}

/** Writes what the gateways are configured with: the same agencies, with consent and without. */
export function writeFiles(directory: string, addresses: Readonly<Record<string, string>>): BenchFiles {
  const file = (name: string, content: string) => {
    const path = join(directory, name)
    writeFileSync(path, content)
    return path
  }
  const url = (kind: string) => addresses[kind] ?? ''
  const schemas = benchSchemas('consent-registry')
  const agencies = {
    kinds: [personRegister, registry, audit, ...benchAgencies].map(({ kind, odsCode, category }) => ({
      kind,
      schema: `${kind}.graphql`,
      several: benchAgencies.some((agency) => agency.kind === kind),
      carries: [category],
      instances: [{ odsCode, name: `Agency ${odsCode}`, url: url(kind) }],
    })),
  }
  const entries = parseAgencies(JSON.stringify(agencies)).kinds
  const composed = composeSupergraph(entries.map((entry) => readSubgraphSchema(entry, schemas.get(entry.kind) ?? '')))
  const plain = composeServices(
    [...benchSchemas('patient-index')].map(([kind, sdl]) => ({ name: kind, url: url(kind), typeDefs: parse(sdl) })),
  )
  if (plain.errors) throw new Error(plain.errors.map(({ message }) => message).join('\n'))
  return {
    agenciesFile: file('agencies.yaml', JSON.stringify(agencies)),
    supergraphFile: file('supergraph.graphql', composed.supergraph),
    labelsLockFile: file('labels.lock', composed.lock),
    plainSupergraphFile: file('plain.graphql', plain.supergraphSdl),
  }
}
