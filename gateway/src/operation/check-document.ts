import type { ErrorCode } from '@crisis-record/contract'
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { representations } from './fetch-document.js'
import type { OperationLimits } from './limits.js'
import { measureDocument } from './measure-document.js'

export interface DocumentFault {
  readonly code: ErrorCode
  readonly locations: readonly { readonly line: number; readonly column: number }[]
}

export interface DocumentRules {
  readonly schema: GraphQLSchema
  readonly limits: OperationLimits
  readonly introspection: boolean
}

type Check = (document: DocumentNode, source: string, rules: DocumentRules) => DocumentFault | undefined

/** In this order: size comes first, since validation costs the square of some sizes. */
export const documentChecks: readonly Check[] = [smallEnough, ordinaryNames, servedRoots, validAgainstSchema]

/** The first fault of a document, or none. The client's words are never part of it: they may hold an NHS number. */
export function checkDocument(document: DocumentNode, source: string, rules: DocumentRules): DocumentFault | undefined {
  for (const check of documentChecks) {
    const fault = check(document, source, rules)
    if (fault !== undefined) return fault
  }
  return undefined
}

function smallEnough(document: DocumentNode, source: string, { limits }: DocumentRules): DocumentFault | undefined {
  const tooLarge: DocumentFault = { code: 'OPERATION_TOO_LARGE', locations: [] }
  if (Buffer.byteLength(source) > limits.bytes) return tooLarge
  const size = measureDocument(document)
  const within =
    size.depth <= limits.depth &&
    size.fields <= limits.fields &&
    size.aliases <= limits.aliases &&
    size.repeats <= limits.repeats &&
    size.roots <= limits.roots &&
    size.fragments <= limits.fragments &&
    size.variables <= limits.variables
  return within ? undefined : tooLarge
}

/** Keys by which federation finds a person again in an answer: no other field may take their place. */
const keysOfFederation: readonly string[] = ['__typename', 'nhsNumber']

/** `representations` is the planner's own variable; a name with two underscores before it is the specification's, and `__proto__` worse. */
function ordinaryNames(document: DocumentNode): DocumentFault | undefined {
  let fault: DocumentFault | undefined
  visit(document, {
    Field({ alias, name, loc }) {
      if (alias !== undefined && alias.value !== name.value && keysOfFederation.includes(alias.value)) fault ??= at(loc?.startToken)
    },
    VariableDefinition({ variable, loc }) {
      const name = variable.name.value
      if (name === representations || name.startsWith('__')) fault ??= at(loc?.startToken)
    },
  })
  return fault
}

/** Subscriptions are not served; neither is `@defer`, which validation refuses as unknown. Validation passes over a root type there is none of. */
function servedRoots(document: DocumentNode, _source: string, { schema }: DocumentRules): DocumentFault | undefined {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const served = definition.operation !== OperationTypeNode.SUBSCRIPTION && schema.getRootType(definition.operation) !== undefined
    if (!served) return at(definition.loc?.startToken)
  }
  return undefined
}

function validAgainstSchema(document: DocumentNode, _source: string, { schema, introspection }: DocumentRules): DocumentFault | undefined {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]
  const [error] = validate(schema, document, rules, { maxErrors: 1 })
  return error === undefined ? undefined : { code: 'OPERATION_INVALID', locations: error.locations?.slice(0, 1) ?? [] }
}

function at(token: { line: number; column: number } | undefined): DocumentFault {
  return { code: 'OPERATION_INVALID', locations: token === undefined ? [] : [{ line: token.line, column: token.column }] }
}
