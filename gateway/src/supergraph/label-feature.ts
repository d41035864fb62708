import { labelDirectives, labelNames, labelSpecUrl } from '@crisis-record/contract/labels'
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type GraphQLDirective,
  GraphQLSchema,
  Kind,
  parse,
  print,
  printSchema,
} from 'graphql'

/** A use of `@link`: a feature that a schema says it uses. */
export interface FeatureLink {
  readonly url: string
  readonly as?: string
  /** Name in the feature → name in this schema, as written: `@consent` → `@consent`. */
  readonly imports: ReadonlyMap<string, string>
}

/** What is wrong with how a schema uses the labels, and how to put it right. */
export interface FeatureFault {
  readonly problem: string
  readonly remedy: string
}

const labelFeature = labelSpecUrl.slice(0, labelSpecUrl.lastIndexOf('/'))
const labelImports = labelNames.map((name) => `@${name}`)
const remedy = `write @link(url: "${labelSpecUrl}", import: [${labelImports.map((name) => `"${name}"`).join(', ')}])`

export function readLinks(document: DocumentNode): readonly FeatureLink[] {
  return document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.directives ?? [])
    .filter((directive) => directive.name.value === 'link')
    .map(readLink)
}

/**
 * Labels guard only if they are the labels everyone means: one version, under their own names, defined as the specification defines them.
 * Under any other name a label would be read by nobody, and the field would look as if it had none.
 */
export function checkLabelFeature(document: DocumentNode): readonly FeatureFault[] {
  const links = readLinks(document).filter(({ url }) => url === labelFeature || url.startsWith(`${labelFeature}/`))
  const [link, second] = links
  if (link === undefined) return [{ problem: `has no label feature: nothing links ${labelSpecUrl}`, remedy }]
  if (second !== undefined) return [{ problem: 'links the label feature twice', remedy: `keep one: ${remedy}` }]
  if (link.url !== labelSpecUrl) return [{ problem: `uses an unknown version of the label feature, ${link.url}`, remedy }]
  if (link.as !== undefined) return [{ problem: `gives the label feature the name "${link.as}"`, remedy: `leave out as: and ${remedy}` }]
  return [...checkImports(link), ...checkDefinitions(document)]
}

function checkImports(link: FeatureLink): FeatureFault[] {
  return labelImports.flatMap((name) => {
    const local = link.imports.get(name)
    if (local === undefined) return [{ problem: `does not import ${name}`, remedy }]
    return local === name ? [] : [{ problem: `imports ${name} under another name, ${local}`, remedy }]
  })
}

function checkDefinitions(document: DocumentNode): FeatureFault[] {
  const definitions = document.definitions.filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION)
  return labelDirectives.flatMap((directive) => {
    const expected = printDefinition(directive)
    const found = definitions.filter((node) => node.name.value === directive.name).map(withoutDescriptions)
    if (found.length === 1 && found[0] === expected) return []
    const problem = found.length === 0 ? `does not define @${directive.name}` : `defines @${directive.name} in its own way`
    return [{ problem, remedy: `write ${expected}` }]
  })
}

function printDefinition(directive: GraphQLDirective): string {
  const [node] = parse(printSchema(new GraphQLSchema({ directives: [directive] }))).definitions
  return node?.kind === Kind.DIRECTIVE_DEFINITION ? withoutDescriptions(node) : ''
}

function withoutDescriptions(node: DirectiveDefinitionNode): string {
  const { description: _own, ...rest } = node
  return print({
    ...rest,
    arguments: (node.arguments ?? []).map(({ description: _argument, ...argument }) => argument),
    locations: [...node.locations].sort((a, b) => (a.value < b.value ? -1 : 1)),
  })
}

function readLink(directive: ConstDirectiveNode): FeatureLink {
  const argument = (name: string) => directive.arguments?.find((candidate) => candidate.name.value === name)?.value
  const as = text(argument('as'))
  const imported = argument('import')
  const entries = imported?.kind === Kind.LIST ? imported.values.map(readImport) : []
  return { url: (text(argument('url')) ?? '').replace(/\/+$/, ''), ...(as === undefined ? {} : { as }), imports: new Map(entries) }
}

function readImport(value: ConstValueNode): [string, string] {
  if (value.kind !== Kind.OBJECT) return [text(value) ?? '', text(value) ?? '']
  const name = text(value.fields.find((field) => field.name.value === 'name')?.value) ?? ''
  return [name, text(value.fields.find((field) => field.name.value === 'as')?.value) ?? name]
}

function text(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined
}
