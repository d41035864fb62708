import { labelDirectives, readLabels } from '@crisis-record/contract/labels'
import { buildSchema, parse, printSchema, GraphQLSchema } from 'graphql'
import type { ServedSchema } from '../served-schema.js'

const directives = printSchema(new GraphQLSchema({ directives: labelDirectives }))

/** A schema with labels as the gateway sees one, and `_entities` so that fetches can be validated against it. */
export function fetchSchema(types: string): ServedSchema {
  const sdl = `${directives}
    scalar _Any
    union _Entity = Patient
    type Query { _entities(representations: [_Any!]!): [_Entity]! }
    ${types}`
  const schema = buildSchema(sdl)
  return { api: schema, full: schema, labels: readLabels(parse(sdl)) }
}

/** A fetch as the planner writes it, over `selection` on Patient. */
export function entityFetch(selection: string, { variables = '', fragments = '' } = {}): string {
  return `query Op__agency__0($representations:[_Any!]!${variables}){_entities(representations:$representations){...on Patient{${selection}}}} ${fragments}`
}
