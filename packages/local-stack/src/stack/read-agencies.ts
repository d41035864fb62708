import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Agencies, parseAgencies } from '@crisis-record/contract/agencies'
import { projectRoot } from './project-root.js'

/** The agencies of the project, as they are committed: with addresses that a stack replaces by its own. */
export function readAgenciesText(): string {
  return readFileSync(join(projectRoot, 'gateway/agencies.yaml'), 'utf8')
}

export function readAgencies(): Agencies {
  return parseAgencies(readAgenciesText())
}

/** ODS codes of all agencies: the first of each kind, then the further ones, each in the order of the file. Ports are dealt out in this order. */
export function readOdsCodes(): readonly string[] {
  const { kinds } = readAgencies()
  const first = kinds.flatMap(({ instances }) => instances.slice(0, 1))
  const further = kinds.flatMap(({ instances }) => instances.slice(1))
  return [...first, ...further].map(({ odsCode }) => odsCode)
}
