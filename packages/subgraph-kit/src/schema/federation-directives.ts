import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql'

/** Federation 2.9: understood by the composition we pin (2.14) and by any gateway of the last years. */
export const federationSpecUrl = 'https://specs.apollo.dev/federation/v2.9'

/** The only directives of Apollo Federation a subgraph of this record needs; the others could open a second door to a person's data. */
export const keyDirective = new GraphQLDirective({
  name: 'key',
  isRepeatable: true,
  locations: [DirectiveLocation.OBJECT],
  args: { fields: { type: new GraphQLNonNull(GraphQLString) }, resolvable: { type: GraphQLBoolean, defaultValue: true } },
})

export const shareableDirective = new GraphQLDirective({
  name: 'shareable',
  isRepeatable: true,
  locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
})

export const federationDirectives = [keyDirective, shareableDirective] as const
