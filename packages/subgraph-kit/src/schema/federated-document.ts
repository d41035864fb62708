import { labelDirectives, labelLinkSdl } from '@crisis-record/contract/labels'
import { getDocumentNodeFromSchema } from '@graphql-tools/utils'
import { type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from 'graphql'
import { federationSpecUrl } from './federation-directives.js'

const labelNames: ReadonlySet<string> = new Set(labelDirectives.map(({ name }) => name))

/** The schema as a federated subgraph publishes it: links first, then label definitions, then types; everything sorted by name. */
export function toFederatedDocument(schema: GraphQLSchema): DocumentNode {
  const definitions = getDocumentNodeFromSchema(schema).definitions.filter(isPublished).map(sortMembers)
  const links = parse(`${federationLink(definitions)}\n${labelLinkSdl}`, { noLocation: true }).definitions
  return { kind: Kind.DOCUMENT, definitions: [...links, ...[...definitions].sort(byKindThenName)] }
}

/** Federation's own directives are defined by the link; ours must be spelled out. An empty Query is left out: federation adds one. */
function isPublished(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return false
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return labelNames.has(definition.name.value)
  return definition.kind !== Kind.OBJECT_TYPE_DEFINITION || (definition.fields ?? []).length > 0
}

function federationLink(definitions: readonly DefinitionNode[]): string {
  const used = new Set(['composeDirective'])
  for (const definition of definitions) visit(definition, { Directive: ({ name }) => void used.add(name.value) })
  const imports = ['composeDirective', 'key', 'shareable'].filter((name) => used.has(name)).map((name) => `"@${name}"`)
  return `extend schema @link(url: "${federationSpecUrl}", import: [${imports.join(', ')}])`
}

function sortMembers<N extends DefinitionNode>(definition: N): N {
  return visit<N>(definition, {
    leave: (node) => {
      const sorted: Record<string, unknown> = {}
      if ('fields' in node && Array.isArray(node.fields)) sorted['fields'] = [...(node.fields as readonly Named[])].sort(byText)
      if ('values' in node && node.kind === Kind.ENUM_TYPE_DEFINITION) sorted['values'] = [...(node.values ?? [])].sort(byText)
      if ('arguments' in node && node.kind !== Kind.DIRECTIVE) sorted['arguments'] = [...(node.arguments ?? [])].sort(byText)
      if ('directives' in node) sorted['directives'] = [...(node.directives ?? [])].sort(byText)
      return Object.keys(sorted).length === 0 ? undefined : { ...node, ...sorted }
    },
  })
}

type Named = { readonly name?: { readonly value: string } }

function byText(a: Named, b: Named): number {
  return compare(a.name?.value ?? '', b.name?.value ?? '') || compare(print(a as never), print(b as never))
}

const kinds: readonly string[] = [Kind.DIRECTIVE_DEFINITION, Kind.SCALAR_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION]

function byKindThenName(a: DefinitionNode, b: DefinitionNode): number {
  const rank = ({ kind }: DefinitionNode) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length)
  return rank(a) - rank(b) || byText(a as Named, b as Named)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
