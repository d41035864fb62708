import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  Kind,
  TypeInfo,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { DocumentNode } from 'graphql'

/** By this name, and no other, the schema speaks of a person. */
const personName = 'nhsNumber'

/** A field whose arguments can name a person. */
interface PersonField {
  readonly node: FieldNode
  readonly definition: GraphQLField<unknown, unknown>
}

/** Whom the arguments of an operation name. */
export interface NamedPersons {
  /** Every representation given to `_entities`, as received. */
  readonly representations: readonly unknown[]
  /** Every argument `nhsNumber`. */
  readonly argumentsGiven: readonly unknown[]
  /** Every input field `nhsNumber`, at any depth. */
  readonly inputFieldsGiven: readonly unknown[]
}

/**
 * Reads the persons from coerced values: literals, variables and defaults alike. Fields skipped by a directive count too.
 * All fragments of the document are read, whether this operation spreads them or not.
 */
export function createPersonReader(schema: GraphQLSchema): (document: DocumentNode, variables: Record<string, unknown>) => NamedPersons {
  const fieldsOf = new WeakMap<DocumentNode, readonly PersonField[]>()
  return (document, variables) => {
    const fields = fieldsOf.get(document) ?? findPersonFields(schema, document)
    fieldsOf.set(document, fields)
    const found = { representations: [] as unknown[], argumentsGiven: [] as unknown[], inputFieldsGiven: [] as unknown[] }
    for (const { node, definition } of fields) {
      const values = getArgumentValues(definition, node, variables)
      for (const argument of definition.args) {
        const value = values[argument.name]
        if (value === undefined || value === null) continue
        if (definition.name === '_entities' && argument.name === 'representations') found.representations.push(...(value as unknown[]))
        else if (argument.name === personName) found.argumentsGiven.push(value)
        else collectInputFields(argument.type, value, found.inputFieldsGiven)
      }
    }
    return found
  }
}

export function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

function findPersonFields(schema: GraphQLSchema, document: DocumentNode): PersonField[] {
  const typeInfo = new TypeInfo(schema)
  const found: PersonField[] = []
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const definition = typeInfo.getFieldDef()
        if (
          definition?.args.some(
            (argument) => argument.name === 'representations' || argument.name === personName || isInputObject(argument.type),
          )
        ) {
          found.push({ node, definition })
        }
      },
    }),
  )
  return found
}

function isInputObject(type: GraphQLInputType): boolean {
  return isInputObjectType(getNamedType(type))
}

function collectInputFields(type: GraphQLInputType, value: unknown, found: unknown[]): void {
  if (value === null || value === undefined) return
  if (isNonNullType(type)) collectInputFields(type.ofType, value, found)
  else if (isListType(type)) for (const item of Array.isArray(value) ? value : [value]) collectInputFields(type.ofType, item, found)
  else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const inner = (value as Record<string, unknown>)[field.name]
      if (field.name === personName && inner !== undefined && inner !== null) found.push(inner)
      else collectInputFields(field.type, inner, found)
    }
  }
}
