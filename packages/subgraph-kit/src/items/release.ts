import type { Category } from '@crisis-record/contract'
import type { LabelIndex } from '@crisis-record/contract/labels'
import type { GraphQLResolveInfo } from 'graphql'
import { createParameterDecorator } from 'type-graphql'
import { stateOf } from '../guard/request-state.js'
import type { SubgraphContext } from '../subgraph-definition.js'

/**
 * What one request may be given of the items behind one field. Made by the kit from what the guard goes by; a store takes it in every
 * read of items and puts it into the query, before order and limit, so that what is not released leaves no trace there.
 */
export interface Release {
  /** Every label of an item must be among these. */
  readonly permit: readonly Category[]
  /** Whether an override in force opens items under SEALED. Items under SEALED_AND_LOCKED are never released. */
  readonly sealed: boolean
}

/**
 * Parameter decorator of a resolver whose field gives items:
 * `medications(@Root() patient: Patient, @firstArg() first: number, @released() release: Release, @Ctx() context: …)`
 */
export function released(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator(({ context, info }) => releaseFor(context, info))
}

/** For a resolver that has no parameters to decorate. Throws for a context the kit did not make: nothing is released (P11). */
export function releaseFor(context: unknown, info: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>): Release {
  const state = stateOf(context)
  if (state?.permission === undefined) throw new Error('items are asked for without a decision')
  const { decision, clock } = context as SubgraphContext
  const { override } = decision
  // By the agency's own clock, at the moment of the read: an override that ended while its token lives opens nothing (P9).
  const opened = override !== undefined && clock.now().getTime() < override.exp * 1000 ? override.categories : []
  const categories = categoriesOf(state.labels, `${info.parentType.name}.${info.fieldName}`)
  return { permit: [...state.permission.permit], sealed: opened.some((category) => categories.has(category)) }
}

function categoriesOf(labels: LabelIndex, field: string): ReadonlySet<string> {
  return new Set((labels.get(field) ?? []).flatMap((label) => (label.kind === 'consent' ? [label.category] : [])))
}
