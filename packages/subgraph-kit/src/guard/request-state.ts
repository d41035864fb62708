import type { LabelIndex, Permission } from '@crisis-record/contract/labels'
import type { ReleasedFields } from './released-fields.js'
import type { SubgraphContext } from '../subgraph-definition.js'
import type { RefusalReason } from '../trust/refused.js'

/** What the kit keeps about one request, out of the resolvers' sight. */
export interface RequestState {
  /** Undefined denies everything. */
  readonly permission: Permission | undefined
  /** What each field is labelled with. */
  readonly labels: LabelIndex
  /** Writes down what is about to be released. Undefined where the kit keeps no disclosure log. */
  readonly disclose?: ((released: ReleasedFields) => Promise<void>) | undefined
  /** The write under way, once it was begun. */
  disclosed?: Promise<void>
  /** Set when the operation turned out to name another person. */
  refused: RefusalReason | undefined
}

const key = Symbol('request state')

export type GuardedContext = SubgraphContext & { readonly [key]?: RequestState }

/** A symbol-keyed property, not a WeakMap: Apollo Server hands resolvers a copy of the context. */
export function attachState(context: SubgraphContext, state: RequestState): GuardedContext {
  return { ...context, [key]: state }
}

/** Undefined for a context the kit did not make. */
export function stateOf(context: unknown): RequestState | undefined {
  return typeof context === 'object' && context !== null ? (context as GuardedContext)[key] : undefined
}
