import type { SubgraphDefinition } from '../../subgraph-definition.js'
import type { TestDatabase } from '../start-test-subgraph.js'
import type { ItemTable } from './first-item.js'

export interface ConformanceOptions<S, C> {
  readonly definition: SubgraphDefinition<S, C>
  /** An empty database, or how to make one. */
  readonly databaseUrl: TestDatabase | (() => TestDatabase | Promise<TestDatabase>)
  /** Default ZM001. */
  readonly odsCode?: string
  /** Somebody about whom the seeded store holds something in every field. Default 9990000018. */
  readonly person?: string
  /** Fields of Patient of which the seed holds nothing for that person. */
  readonly withoutData?: readonly string[]
  /** Every table of items, that is, with seals and labels, and the field behind which its items are. */
  readonly items?: readonly ItemTable[]
  /** Further settings the agency needs. */
  readonly environment?: Readonly<Record<string, string>>
}
