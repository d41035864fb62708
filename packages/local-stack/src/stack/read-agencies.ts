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

/** ODS codes of all agencies, in the order of the file: ports are dealt out in this order. */
export function readOdsCodes(): readonly string[] {
  return readAgencies().kinds.flatMap((kind) => kind.instances.map(({ odsCode }) => odsCode))
}
