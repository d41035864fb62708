import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { describe, expect, it } from '@jest/globals'
import { OperationTypeNode } from 'graphql'
import { assertPlanIsServed } from './run-plan.js'

const fetchNode = (more: Partial<FetchNode> = {}): FetchNode => ({
  kind: 'Fetch',
  serviceName: 'safe-haven',
  operation: '{ __typename }',
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
  ...more,
})
const field = (name: string, alias?: string) => ({ kind: 'Field' as const, name, ...(alias === undefined ? {} : { alias }) })
const needs = (typeCondition: string, ...selections: ReturnType<typeof field>[]): FetchNode =>
  fetchNode({ requires: [{ kind: 'InlineFragment', typeCondition, selections }] })
const person = needs('Patient', field('__typename'), field('nhsNumber'))
const below = (node: PlanNode, ...path: string[]): PlanNode => ({ kind: 'Flatten', path, node })

const served: { what: string; node: PlanNode }[] = [
  {
    what: 'a root fetch, then the person’s, side by side',
    node: { kind: 'Sequence', nodes: [fetchNode(), { kind: 'Parallel', nodes: [below(person, 'patient')] }] },
  },
  { what: 'a fetch under a condition', node: { kind: 'Condition', condition: 'with', ifClause: below(person, 'patient') } },
]

const refused: { what: string; node: PlanNode; why: string }[] = [
  {
    what: 'another entity',
    node: needs('Practitioner', field('__typename'), field('nhsNumber')),
    why: 'a fetch needs more than the person',
  },
  {
    what: 'a further field of the person',
    node: needs('Patient', field('__typename'), field('familyName')),
    why: 'a fetch needs more than the person',
  },
  { what: 'a field under another name', node: needs('Patient', field('nhsNumber', 'id')), why: 'a fetch needs more than the person' },
  { what: 'people in a list', node: below(person, 'patients', '@'), why: 'entities in a list' },
  {
    what: 'renamed answers',
    node: fetchNode({ outputRewrites: [{ kind: 'KeyRenamer', path: ['a'], renameKeyTo: 'b' }] }),
    why: 'rewrites',
  },
  { what: 'deferred parts', node: { kind: 'Defer', primary: {}, deferred: [] }, why: 'defer' },
  {
    what: 'any of these, wherever it lies',
    node: { kind: 'Condition', condition: 'with', elseClause: { kind: 'Parallel', nodes: [below(person, '@')] } },
    why: 'entities in a list',
  },
]

describe('plans', () => {
  it.each(served)('with $what are served', ({ node }) => {
    expect(() => {
      assertPlanIsServed(node)
    }).not.toThrow()
  })

  it.each(refused)('with $what are refused before anyone is asked', ({ node, why }) => {
    expect(() => {
      assertPlanIsServed(node)
    }).toThrow(why)
  })
})
