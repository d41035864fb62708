import type { ErrorCode } from '@crisis-record/contract'
import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { CheckedResponse } from '../agencies/agency-data-source.js'
import type { OperationRun } from '../agencies/operation-run.js'
import type { VariableValues } from '../operation/conditions.js'

/** Who answers the fetches of one subgraph. What it answers is checked and holds nothing that was not asked. */
export interface FetchSource {
  fetch(text: string, variables: VariableValues, run: OperationRun): Promise<CheckedResponse>
}

export interface FieldError {
  readonly path: readonly (string | number)[]
  readonly code: ErrorCode
  /** ODS code of the agency. */
  readonly source: string
}

/** What the fetches of a plan brought, merged, under the client's response keys; not yet cut to the client's selection. */
export interface PlanAnswer {
  readonly data: Answer
  readonly errors: readonly FieldError[]
}

type Answer = Record<string, unknown>

/** A plan of a form that is not served. It is never executed. */
export class UnknownPlanForm extends Error {
  override readonly name = 'UnknownPlanForm'
}

/**
 * Fetches in the order the plan says, side by side where it says so. Patient is the only entity, so the only thing one fetch needs of another is
 * which person: see {@link assertPlanIsServed}.
 */
export async function runPlan(
  plan: QueryPlan,
  options: { readonly sources: Readonly<Record<string, FetchSource>>; readonly variables: VariableValues; readonly run: OperationRun },
): Promise<PlanAnswer> {
  const data = Object.create(null) as Answer
  const errors: FieldError[] = []
  const walk = async (node: PlanNode, at: readonly string[]): Promise<void> => {
    switch (node.kind) {
      case 'Sequence':
        for (const each of node.nodes) await walk(each, at)
        return
      case 'Parallel':
        await Promise.all(node.nodes.map((each) => walk(each, at)))
        return
      case 'Flatten':
        return walk(node.node, [...at, ...node.path.map(String)])
      case 'Condition': {
        const clause = options.variables[node.condition] === true ? node.ifClause : node.elseClause
        return clause === undefined ? undefined : walk(clause, at)
      }
      case 'Fetch':
        return fetchInto(node, at)
      case 'Defer':
        throw new UnknownPlanForm('defer')
    }
  }
  const fetchInto = async (node: FetchNode, at: readonly string[]): Promise<void> => {
    const source = options.sources[node.serviceName]
    const place = at.reduce<Answer | null | undefined>((answer, key) => answer?.[key] as Answer | null | undefined, data)
    if (source === undefined) throw new UnknownPlanForm('unknown subgraph')
    if (place === undefined || place === null) return
    const variables = variablesOf(node, options.variables)
    if (node.requires !== undefined) {
      variables['representations'] = [{ __typename: 'Patient', nhsNumber: place['nhsNumber'] }]
    }
    const answer = await source.fetch(node.operation, variables, options.run)
    const brought = node.requires === undefined ? answer.data : (answer.data['_entities'] as readonly Answer[] | undefined)?.[0]
    if (brought !== undefined) for (const key of Object.keys(brought)) place[key] = brought[key]
    for (const { path, extensions } of answer.errors ?? []) {
      const below = node.requires === undefined ? path : path.slice(2)
      errors.push({ path: [...at, ...below], code: extensions.code, source: extensions.source.odsCode })
    }
  }
  if (plan.node !== undefined) {
    if (plan.node.kind === 'Subscription') throw new UnknownPlanForm('subscription')
    await walk(plan.node, [])
  }
  return { data, errors }
}

function variablesOf({ variableUsages }: FetchNode, given: VariableValues): Record<string, unknown> {
  const used: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const name of variableUsages ?? []) if (given[name] !== undefined) used[name] = given[name]
  return used
}

/** @throws {UnknownPlanForm} if a fetch needs more than the person, renames what it brings, or lies below a list */
export function assertPlanIsServed(node: PlanNode): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      node.nodes.forEach(assertPlanIsServed)
      return
    case 'Flatten':
      if (node.path.includes('@')) throw new UnknownPlanForm('entities in a list')
      assertPlanIsServed(node.node)
      return
    case 'Condition':
      if (node.ifClause !== undefined) assertPlanIsServed(node.ifClause)
      if (node.elseClause !== undefined) assertPlanIsServed(node.elseClause)
      return
    case 'Fetch':
      if (node.requires !== undefined && !needsOnlyPerson(node.requires)) throw new UnknownPlanForm('a fetch needs more than the person')
      if (
        [node.inputRewrites, node.outputRewrites, node.contextRewrites].some((rewrites) => rewrites !== undefined && rewrites.length > 0)
      ) {
        throw new UnknownPlanForm('rewrites')
      }
      return
    case 'Defer':
      throw new UnknownPlanForm('defer')
  }
}

function needsOnlyPerson(requires: readonly QueryPlanSelectionNode[]): boolean {
  return requires.every(
    (each) =>
      each.kind === 'InlineFragment' &&
      each.typeCondition === 'Patient' &&
      each.selections.every(
        (inner) => inner.kind === 'Field' && inner.alias === undefined && ['__typename', 'nhsNumber'].includes(inner.name),
      ),
  )
}
