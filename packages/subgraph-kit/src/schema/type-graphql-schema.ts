import 'reflect-metadata'
import { labelDirectives } from '@crisis-record/contract/labels'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { DateTimeScalar } from './date-time-scalar.js'
import { federationDirectives } from './federation-directives.js'
import { Patient } from './patient.js'

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql takes classes as plain constructors
export type ResolverClasses = readonly [Function, ...Function[]]

/**
 * The classes as a schema, before federation. Directives are given as real GraphQLDirectives, or type-graphql prints their arguments wrongly.
 * skipCheck: an agency that only adds fields to Patient has an empty Query until federation adds `_entities`.
 */
export function buildTypeGraphqlSchema(resolvers: ResolverClasses): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [...resolvers] as [ResolverClasses[0], ...ResolverClasses[0][]],
    orphanedTypes: [Patient],
    directives: [...federationDirectives, ...labelDirectives],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
    skipCheck: true,
  })
}
