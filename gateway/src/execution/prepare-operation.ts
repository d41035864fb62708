import { operationFromDocument, type Schema } from '@apollo/federation-internals'
import type { PlanNode, QueryPlan, QueryPlanner, SubscriptionNode } from '@apollo/query-planner'
import { PublicError } from '@crisis-record/contract'
import { type DocumentNode, execute, isObjectType, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { LRUCache } from 'lru-cache'
import { conditionVariables, isIncluded, type VariableValues } from '../operation/conditions.js'
import { outlineSubject, type SubjectOutline } from '../operation/operation-subject.js'
import { type PlanCondition, PreparedFetch } from '../operation/prepared-fetch.js'
import { selectFields } from '../operation/select-fields.js'
import type { ServedSchema } from '../operation/served-schema.js'
import { assertPlanIsServed } from './run-plan.js'
import { compileShape } from './shape-answer.js'

/** All that is known of an operation before its variables: worked out once a document. */
export interface PreparedOperation {
  readonly plan: QueryPlan
  readonly operation: OperationDefinitionNode
  readonly outline: SubjectOutline
  readonly fetches: readonly PreparedFetch[]
  /** Variables that must be true or false for `@skip` and `@include`. */
  readonly conditions: readonly string[]
  /** By service, then by text. */
  fetch(service: string, text: string): PreparedFetch
  /** Cuts what the fetches brought to the client's selection. */
  shape(answer: Answer, variables: VariableValues): Answer | null
}

type Answer = Readonly<Record<string, unknown>>

const shapesKept = 64

export interface Planning {
  readonly planner: QueryPlanner
  readonly apiSchema: Schema
  readonly schema: ServedSchema
}

/** The document must have been validated and found small enough. The client's operation is planned whole and never rewritten. */
export function prepareOperation(document: DocumentNode, operation: OperationDefinitionNode, planning: Planning): PreparedOperation {
  const { planner, apiSchema, schema } = planning
  const name = operation.name?.value
  const options = name === undefined ? {} : { operationName: name }
  const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, document, { ...options, validate: false }))
  if (plan.node !== undefined && plan.node.kind !== 'Subscription') assertPlanIsServed(plan.node)
  const byService = new Map<string, Map<string, PreparedFetch>>()
  for (const { service, text, when } of fetchesOf(plan.node, [])) {
    const texts = byService.get(service) ?? new Map<string, PreparedFetch>()
    byService.set(service, texts)
    // The same text again, under another condition or at another path, is the same fetch.
    const known = texts.get(text)
    const evidence = service === 'consent-registry' ? 'of persons' : 'of items and persons'
    texts.set(text, new PreparedFetch({ service, text, when: known === undefined ? when : [], schema, evidence }))
  }
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  )
  const conditions = conditionVariables(document).filter((variable) => declares(operation, variable))
  // Of the schema alone one may ask, where introspection is on; never beside a record.
  if (plan.node !== undefined && introspects(document)) throw new PublicError('OPERATION_INVALID')
  const shapes = new LRUCache<string, (answer: Answer) => Answer | null>({ max: shapesKept })
  const shapeFor = (variables: VariableValues) => {
    const root = schema.api.getRootType(operation.operation)
    if (!isObjectType(root)) return () => null
    const rules = { schema: { ...schema, full: schema.api }, fragments, allows: () => true }
    return compileShape(
      selectFields(root, [operation.selectionSet], { ...rules, includes: (directives) => isIncluded(directives, variables) }),
    )
  }
  return {
    plan,
    operation,
    outline: outlineSubject(operation, fragments, schema.api),
    fetches: [...byService.values()].flatMap((texts) => [...texts.values()]),
    conditions,
    fetch(service, text) {
      const found = byService.get(service)?.get(text)
      if (found === undefined) throw new Error('A fetch that is not in the plan.')
      return found
    },
    shape(answer, variables) {
      if (plan.node === undefined) return ofTheSchemaItself(document, { operation, schema, variables })
      const key = conditions.map((name) => (variables[name] === true ? 't' : 'f')).join('')
      const shape = shapes.get(key) ?? shapeFor(variables)
      shapes.set(key, shape)
      return shape(answer)
    },
  }
}

/** There is nobody to ask: `__typename`, or introspection where it is on. */
function ofTheSchemaItself(
  document: DocumentNode,
  options: { operation: OperationDefinitionNode; schema: ServedSchema; variables: VariableValues },
): Answer | null {
  const { operation, schema, variables } = options
  const name = operation.name === undefined ? {} : { operationName: operation.name.value }
  const result = execute({ schema: schema.api, document, variableValues: variables, rootValue: {}, ...name })
  return 'then' in result ? null : (result.data ?? null)
}

function introspects(document: DocumentNode): boolean {
  let found = false
  visit(document, { Field: ({ name }) => void (found ||= name.value === '__schema' || name.value === '__type') })
  return found
}

function declares(operation: OperationDefinitionNode, variable: string): boolean {
  return operation.variableDefinitions?.some((definition) => definition.variable.name.value === variable) ?? false
}

interface PlannedFetch {
  readonly service: string
  readonly text: string
  readonly when: readonly PlanCondition[]
}

function fetchesOf(node: PlanNode | SubscriptionNode | undefined, when: readonly PlanCondition[]): PlannedFetch[] {
  switch (node?.kind) {
    case 'Fetch':
      return [{ service: node.serviceName, text: node.operation, when }]
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((each) => fetchesOf(each, when))
    case 'Flatten':
      return fetchesOf(node.node, when)
    case 'Condition':
      return [
        ...fetchesOf(node.ifClause, [...when, { variable: node.condition, negated: false }]),
        ...fetchesOf(node.elseClause, [...when, { variable: node.condition, negated: true }]),
      ]
    case 'Defer':
    case 'Subscription':
      throw new Error('A plan of a kind that is not served.')
    case undefined:
      return []
  }
}
