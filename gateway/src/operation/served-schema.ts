import type { LabelIndex } from '@crisis-record/contract/labels'
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql'
import { readDates } from './date-scalar.js'

/** What the gateway knows of the schema it serves. */
export interface ServedSchema {
  /** What callers see; their documents are validated against it. */
  readonly api: GraphQLSchema
  /** Every type and field any agency has: what fetches are made of. */
  readonly full: GraphQLSchema
  readonly labels: LabelIndex
}

export function serveSchema(supergraph: { sdl: string; labels: LabelIndex; apiSchema: GraphQLSchema }): ServedSchema {
  // The supergraph was checked when it was loaded; join directives and scalars need no second check.
  const full = buildASTSchema(parse(supergraph.sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true })
  readDates(supergraph.apiSchema)
  return { api: supergraph.apiSchema, full, labels: supergraph.labels }
}
