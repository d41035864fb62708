import { type NhsNumber, parseNhsNumber, PublicError } from '@crisis-record/contract'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql'
import type { VariableValues } from './conditions.js'

/** Whom an operation is about. */
export type Subject =
  | { readonly kind: 'PERSON'; readonly person: NhsNumber }
  /** One change to what is held about a person. */
  | { readonly kind: 'CHANGE'; readonly person: NhsNumber }
  /** A search, a queue, statistics: it may return people, and is about none yet. */
  | { readonly kind: 'SEARCH'; readonly sought: NhsNumber | undefined }
  /** Only names of types. */
  | { readonly kind: 'NOBODY' }

/** An argument that names a person, or may. */
interface PersonArgument {
  readonly node: FieldNode
  readonly name: string
  readonly type: GraphQLInputType
}

/** What can be said of an operation's subject without its variables; computed once a document. */
export interface SubjectOutline {
  readonly persons: readonly PersonArgument[]
  readonly records: number
  readonly searches: number
  readonly changes: number
}

const personName = 'nhsNumber'

/** The document must have been validated and found small enough. */
export function outlineSubject(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
): SubjectOutline {
  const persons: PersonArgument[] = []
  const seen = new Set<string>()
  const isChange = operation.operation === OperationTypeNode.MUTATION
  /** By response key: one key is executed once, however often it is written. */
  const changes = new Set<string>()
  let records = 0
  let searches = 0

  const walk = (type: GraphQLObjectType, set: SelectionSetNode, atRoot: boolean): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        const key = `${selection.name.value} ${atRoot}`
        if (fragment === undefined || seen.has(key)) continue
        seen.add(key)
        walk(objectNamed(schema, fragment.typeCondition.name.value) ?? type, fragment.selectionSet, atRoot)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(objectNamed(schema, selection.typeCondition?.name.value) ?? type, selection.selectionSet, atRoot)
      } else {
        const field = type.getFields()[selection.name.value]
        if (field === undefined) continue
        if (atRoot) {
          if (isChange) changes.add(selection.alias?.value ?? selection.name.value)
          else if (field.args.some(({ name }) => name === personName)) records++
          else searches++
        }
        for (const { name, type: argumentType } of field.args) {
          if (mayName(argumentType, name, new Set())) persons.push({ node: selection, name, type: argumentType })
        }
        const inner = getNamedType(field.type)
        if (selection.selectionSet !== undefined && isObjectType(inner)) walk(inner, selection.selectionSet, false)
      }
    }
  }
  const root = schema.getRootType(operation.operation)
  if (isObjectType(root)) walk(root, operation.selectionSet, true)
  return { persons, records, searches, changes: changes.size }
}

/**
 * One person an operation, and at most one change; or one search.
 * @throws {PublicError} ONE_CHANGE_PER_OPERATION, ONE_PERSON_PER_OPERATION, NHS_NUMBER_INVALID, OPERATION_INVALID
 */
export function subjectOf(outline: SubjectOutline, variables: VariableValues): Subject {
  const { records, searches, changes } = outline
  if (changes > 1) throw new PublicError('ONE_CHANGE_PER_OPERATION')
  if (searches > 1 || (searches > 0 && records > 0)) throw new PublicError('ONE_PERSON_PER_OPERATION')
  const named = new Set<NhsNumber>()
  for (const { node, name, type } of outline.persons) {
    const argument = node.arguments?.find((each) => each.name.value === name)
    if (argument === undefined) continue
    for (const raw of numbersIn(valueFromAST(argument.value, type, variables), name)) {
      const person = parseNhsNumber(raw)
      if (person === undefined) throw new PublicError('NHS_NUMBER_INVALID')
      named.add(person)
    }
  }
  if (named.size > 1) throw new PublicError('ONE_PERSON_PER_OPERATION')
  const [person] = named
  if (searches > 0) return { kind: 'SEARCH', sought: person }
  if (person !== undefined) return { kind: changes > 0 ? 'CHANGE' : 'PERSON', person }
  if (records > 0 || changes > 0) throw new PublicError('OPERATION_INVALID')
  return { kind: 'NOBODY' }
}

function objectNamed(schema: GraphQLSchema, name: string | undefined): GraphQLObjectType | undefined {
  const type = name === undefined ? undefined : schema.getType(name)
  return isObjectType(type) ? type : undefined
}

/** Whether an argument or input field of this name and type is, or may hold, a person's number. */
function mayName(type: GraphQLInputType, name: string, seen: Set<string>): boolean {
  if (name === personName) return true
  const named = getNamedType(type)
  if (!isInputObjectType(named) || seen.has(named.name)) return false
  seen.add(named.name)
  return Object.values(named.getFields()).some((field) => mayName(field.type, field.name, seen))
}

function* numbersIn(value: unknown, name: string): Generator {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) for (const each of value) yield* numbersIn(each, name)
  else if (name === personName) yield value
  else if (typeof value === 'object') for (const [key, each] of Object.entries(value)) yield* numbersIn(each, key)
}
