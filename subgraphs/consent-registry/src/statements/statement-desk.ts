import type { Clock } from '@crisis-record/subgraph-kit'
import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { EventLog } from '../audit/event-log.js'

/** The store; or a transaction under way, of which a change is then a part. */
export interface StatementStore {
  readonly manager: EntityManager
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>
}

/** What recording, withdrawing and looking back work with. */
export interface StatementDesk {
  readonly dataSource: StatementStore
  readonly events: EventLog
  readonly clock: Clock
  readonly newId: () => string
}

export function createStatementDesk(parts: Omit<StatementDesk, 'newId'>): StatementDesk {
  return { ...parts, newId: () => `ST-${randomUUID()}` }
}
