import { type DirectiveNode, type DocumentNode, Kind } from 'graphql'
import { federationNames } from '../federation-directives.js'
import { eachSubgraph } from './composition-check.js'

const refused = ['requires', 'provides', 'external', 'override', 'fromContext', 'context', 'interfaceObject'] as const

/**
 * No directive by which one agency's data reach another, or by which one takes over another's field. Each fetch carries one agency's own
 * fields for one person, which is what is pruned, signed and audited.
 */
export const federationIsPlain = eachSubgraph(({ document }) =>
  refused.flatMap((directive) => {
    const names = federationNames(document, directive)
    return directivesIn(document)
      .filter(({ node }) => names.has(node.name.value))
      .map(({ at }) => ({
        at,
        problem: `uses @${directive}, which moves data between agencies past their decisions`,
        remedy: 'let the agency that holds the data contribute a field on Patient',
      }))
  }),
)

interface Placed {
  readonly at: string
  readonly node: DirectiveNode
}

function directivesIn(document: DocumentNode): Placed[] {
  return document.definitions.flatMap((definition): Placed[] => {
    if (!('directives' in definition)) return []
    const type = 'name' in definition ? definition.name.value : 'schema'
    const own = (definition.directives ?? []).map((node) => ({ at: type, node }))
    if (!('fields' in definition)) return own
    const inner = (definition.fields ?? []).flatMap((field) => {
      const args = field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : []
      const directives = [...(field.directives ?? []), ...args.flatMap((argument) => argument.directives ?? [])]
      return directives.map((node) => ({ at: `${type}.${field.name.value}`, node }))
    })
    return [...own, ...inner]
  })
}
