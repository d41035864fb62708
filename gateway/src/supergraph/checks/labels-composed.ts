import { labelNames } from '@crisis-record/contract/labels'
import { Kind, visit } from 'graphql'
import { federationNames } from '../federation-directives.js'
import type { SubgraphSchema } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/** Each label that is used is kept in the supergraph. Composition drops one that is not, without any hint. */
export const labelsComposed = eachSubgraph((schema) => {
  const composed = composedNames(schema)
  const used = usedDirectives(schema)
  return labelNames
    .filter((name) => used.has(name) && !composed.has(`@${name}`))
    .map((name) => ({
      at: 'schema',
      problem: `uses @${name} but does not compose it: its labels would be lost`,
      remedy: `add @composeDirective(name: "@${name}") to the schema`,
    }))
})

function composedNames({ document }: SubgraphSchema): ReadonlySet<string> {
  const names = federationNames(document, 'composeDirective')
  return new Set(
    document.definitions
      .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
      .flatMap((node) => node.directives ?? [])
      .filter((directive) => names.has(directive.name.value))
      .flatMap((directive) => directive.arguments ?? [])
      .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])),
  )
}

function usedDirectives({ document }: SubgraphSchema): ReadonlySet<string> {
  const used = new Set<string>()
  visit(document, { Directive: ({ name }) => void used.add(name.value) })
  return used
}
