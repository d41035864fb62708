import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql'
import { type Label, printLabel } from './label.js'

/** `Type.field` → the labels of the type and of the field together, without repeats, in a fixed order. Unclassified fields have an empty list. */
export type LabelIndex = ReadonlyMap<string, readonly Label[]>

/** Reads labels from the text of a subgraph schema or of a supergraph. Labels on any part of a type's definition hold for the whole type. */
export function readLabels(document: DocumentNode): LabelIndex {
  const types = new Map<string, Label[]>()
  const fields = new Map<string, { type: string; labels: Label[] }>()
  for (const definition of document.definitions) {
    if (!isObjectType(definition)) continue
    const type = definition.name.value
    types.set(type, [...(types.get(type) ?? []), ...toLabels(definition.directives)])
    for (const field of definition.fields ?? []) {
      const key = `${type}.${field.name.value}`
      fields.set(key, { type, labels: [...(fields.get(key)?.labels ?? []), ...toLabels(field.directives)] })
    }
  }
  return new Map([...fields].map(([key, { type, labels }]) => [key, withoutRepeats([...(types.get(type) ?? []), ...labels])]))
}

function isObjectType(definition: DefinitionNode): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
}

/** The labels among a type's or a field's own directives, as written, repeats kept. */
export function toLabels(directives: readonly ConstDirectiveNode[] | undefined): Label[] {
  return (directives ?? []).flatMap((directive): Label[] => {
    const argument = (name: string) => directive.arguments?.find((a) => a.name.value === name)?.value
    switch (directive.name.value) {
      case 'consent':
        return [{ kind: 'consent', category: text(argument('category')) }]
      case 'roles':
        return [{ kind: 'roles', allow: list(argument('allow')) }]
      case 'unrestricted':
        return [{ kind: 'unrestricted', reason: text(argument('reason')) }]
      default:
        return []
    }
  })
}

function text(value: ConstValueNode | undefined): string {
  return value?.kind === Kind.STRING ? value.value : ''
}

function list(value: ConstValueNode | undefined): string[] {
  return value?.kind === Kind.LIST ? value.values.map(text).sort() : []
}

function withoutRepeats(labels: readonly Label[]): readonly Label[] {
  const byText = new Map(labels.map((label) => [printLabel(label), label]))
  return [...byText].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, label]) => label)
}
