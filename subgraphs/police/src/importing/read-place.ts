import { shapes } from '@crisis-record/subgraph-kit/importing'
import type { PolicePlace } from '../records/police-place.js'

/** Where something was: an address stands here and in no text, since it may have to be withheld. */
export const place = shapes.part({ description: shapes.string, town: shapes.string.optional() }).optional()

export function readPlace(said: { readonly description: string; readonly town?: string | undefined } | undefined): PolicePlace | null {
  return said === undefined ? null : { description: said.description, town: said.town ?? null }
}
