import { operationFromDocument, type Schema } from '@apollo/federation-internals'
import { buildOperationContext } from '@apollo/gateway'
import type { PlanNode, QueryPlan, QueryPlanner, SubscriptionNode } from '@apollo/query-planner'
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql'
import { conditionVariables } from '../operation/conditions.js'
import { outlineSubject, type SubjectOutline } from '../operation/operation-subject.js'
import { type PlanCondition, PreparedFetch } from '../operation/prepared-fetch.js'
import type { ServedSchema } from '../operation/served-schema.js'

/** All that is known of an operation before its variables: worked out once a document. */
export interface PreparedOperation {
  readonly plan: QueryPlan
  readonly context: ReturnType<typeof buildOperationContext>
  readonly outline: SubjectOutline
  readonly fetches: readonly PreparedFetch[]
  /** Variables that must be true or false for `@skip` and `@include`. */
  readonly conditions: readonly string[]
  /** By service, then by text. */
  fetch(service: string, text: string): PreparedFetch
}

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
  const context = buildOperationContext({ schema: schema.api, operationDocument: document, ...options })
  const byService = new Map<string, Map<string, PreparedFetch>>()
  for (const { service, text, when } of fetchesOf(plan.node, [])) {
    const texts = byService.get(service) ?? new Map<string, PreparedFetch>()
    byService.set(service, texts)
    // The same text again, under another condition or at another path, is the same fetch.
    const known = texts.get(text)
    const evidence = service === 'consent-registry' ? 'off' : 'on'
    texts.set(text, new PreparedFetch({ service, text, when: known === undefined ? when : [], schema, evidence }))
  }
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  )
  return {
    plan,
    context,
    outline: outlineSubject(operation, fragments, schema.api),
    fetches: [...byService.values()].flatMap((texts) => [...texts.values()]),
    conditions: conditionVariables(document).filter((variable) => declares(operation, variable)),
    fetch(service, text) {
      const found = byService.get(service)?.get(text)
      if (found === undefined) throw new Error('A fetch that is not in the plan.')
      return found
    },
  }
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
