import type { Clock } from '@crisis-record/subgraph-kit'
import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import type { EventLog } from '../audit/event-log.js'
import { createChangeTransactions, type InChange } from '../store/change-transactions.js'

/** The store; or a transaction under way, of which a change is then a part. */
export interface StatementStore {
  readonly manager: EntityManager
  readonly transaction: InChange
}

/** What recording, withdrawing and looking back work with. */
export interface StatementDesk {
  readonly store: StatementStore
  readonly events: EventLog
  readonly clock: Clock
  readonly newId: () => string
}

/** Of a pool of ten; overrides have three of their own, so that none waits for an import. */
const atOnce = 3

export function createStatementDesk({
  dataSource,
  ...parts
}: Pick<StatementDesk, 'events' | 'clock'> & { readonly dataSource: DataSource }): StatementDesk {
  const store = { manager: dataSource.manager, transaction: createChangeTransactions(dataSource, { atOnce }) }
  return { ...parts, store, newId: () => `ST-${randomUUID()}` }
}
