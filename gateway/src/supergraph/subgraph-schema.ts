import type { AgencyKind } from '@crisis-record/contract'
import type { AgencyKindEntry } from '@crisis-record/contract/agencies'
import { type Label, readLabels, toLabels } from '@crisis-record/contract/labels'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql'

/** A field of an object type, with the labels that guard it: its own and its type's. */
export interface LabelledField {
  readonly name: string
  readonly type: TypeNode
  readonly typeName: string
  readonly labels: readonly Label[]
  readonly node: FieldDefinitionNode
}

/** An object type, its extensions merged in. */
export interface LabelledType {
  readonly name: string
  readonly directives: readonly ConstDirectiveNode[]
  /** Those on the type itself: they hold for each of its fields. */
  readonly labels: readonly Label[]
  readonly interfaces: readonly string[]
  readonly fields: readonly LabelledField[]
}

/** What one kind of agency publishes, read without trust in any of it. */
export interface SubgraphSchema {
  readonly kind: AgencyKind
  readonly entry: AgencyKindEntry
  readonly document: DocumentNode
  readonly types: ReadonlyMap<string, LabelledType>
  /** Input types by name, their extensions merged in. */
  readonly inputs: ReadonlyMap<string, readonly InputValueDefinitionNode[]>
}

/** What an agency published is not GraphQL. */
export class SchemaUnreadable extends Error {
  override readonly name = 'SchemaUnreadable'
}

/** @throws {SchemaUnreadable} */
export function readSubgraphSchema(entry: AgencyKindEntry, sdl: string): SubgraphSchema {
  const document = parsed(entry, sdl)
  const labels = readLabels(document)
  const parts = new Map<string, (ObjectTypeDefinitionNode | ObjectTypeExtensionNode)[]>()
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    parts.set(node.name.value, [...(parts.get(node.name.value) ?? []), node])
  }
  const types = [...parts].map(([name, nodes]): [string, LabelledType] => [
    name,
    {
      name,
      directives: nodes.flatMap((node) => node.directives ?? []),
      labels: toLabels(nodes.flatMap((node) => node.directives ?? [])),
      interfaces: nodes.flatMap((node) => (node.interfaces ?? []).map((implemented) => implemented.name.value)),
      fields: nodes
        .flatMap((node) => node.fields ?? [])
        .map((node) => ({
          name: node.name.value,
          type: node.type,
          typeName: nameOf(node.type),
          labels: labels.get(`${name}.${node.name.value}`) ?? [],
          node,
        })),
    },
  ])
  return { kind: entry.kind, entry, document, types: new Map(types), inputs: readInputs(document) }
}

function parsed(entry: AgencyKindEntry, sdl: string): DocumentNode {
  try {
    return parse(sdl)
  } catch (error) {
    throw new SchemaUnreadable(`${entry.kind}: its schema is not GraphQL: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readInputs(document: DocumentNode): SubgraphSchema['inputs'] {
  const inputs = new Map<string, readonly InputValueDefinitionNode[]>()
  for (const node of document.definitions) {
    if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION && node.kind !== Kind.INPUT_OBJECT_TYPE_EXTENSION) continue
    inputs.set(node.name.value, [...(inputs.get(node.name.value) ?? []), ...(node.fields ?? [])])
  }
  return inputs
}

/** The type's name without lists and non-nulls. */
export function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}

/** Is it a list, nullable or not? */
export function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}

/** Every field of every object type, with the type it belongs to. */
export function allFields(schema: SubgraphSchema): { type: LabelledType; field: LabelledField }[] {
  return [...schema.types.values()].flatMap((type) => type.fields.map((field) => ({ type, field })))
}
