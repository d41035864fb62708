import { createHash } from 'node:crypto'
import type { SearchCriteria } from './search-criteria.js'

/** However many match, so many are listed at most, in all pages together. Whoever is not among them is found by a given name or number. */
export const mostListed = 100

/** Where the next page begins, as clients hand it back: a place in the list of this very search, and nothing about anybody. */
export function writePlace(criteria: SearchCriteria, at: number): string {
  return `${String(at)}.${sumOf(criteria)}`
}

/** Undefined: not a place in the list of this search. */
export function readPlace(criteria: SearchCriteria, place: string): number | undefined {
  const [at = '', sum] = place.split('.')
  if (!/^[1-9][0-9]{0,2}$/.test(at) || sum !== sumOf(criteria)) return undefined
  return Number(at) < mostListed ? Number(at) : undefined
}

/** Keeps a place from being used with another search by mistake. It keeps no secret. */
function sumOf(criteria: SearchCriteria): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(criteria).sort()))
    .digest('base64url')
    .slice(0, 8)
}
