import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql'

/** The label specification. Federation reads name and version from the last two parts of the address. */
export const labelSpecUrl = 'https://specs.crisis-record.example/labels/v1.0'

export const labelNames = ['consent', 'roles', 'unrestricted'] as const

const locations = [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT]

/** Information about a person: released only where consent for the category permits. Several are ANDed. */
export const consentDirective = new GraphQLDirective({
  name: 'consent',
  isRepeatable: true,
  locations,
  args: { category: { type: new GraphQLNonNull(GraphQLString) } },
})

/** About no person in care, or one of the named surfaces: released to these roles only. */
export const rolesDirective = new GraphQLDirective({
  name: 'roles',
  isRepeatable: true,
  locations,
  args: { allow: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) } },
})

/** Needs no protection of its own; the reason is for reviewers. */
export const unrestrictedDirective = new GraphQLDirective({
  name: 'unrestricted',
  isRepeatable: true,
  locations,
  args: { reason: { type: new GraphQLNonNull(GraphQLString) } },
})

export const labelDirectives = [consentDirective, rolesDirective, unrestrictedDirective] as const

/** What every subgraph's schema says about labels: import them under their own names, and keep them in the supergraph. */
export const labelLinkSdl = `extend schema
  @link(url: "${labelSpecUrl}", import: ["@consent", "@roles", "@unrestricted"])
  @composeDirective(name: "@consent")
  @composeDirective(name: "@roles")
  @composeDirective(name: "@unrestricted")`
