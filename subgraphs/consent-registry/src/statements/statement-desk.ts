import type { Clock } from '@crisis-record/subgraph-kit'
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { EventLog } from '../audit/event-log.js'

/** What recording, withdrawing and looking back work with. */
export interface StatementDesk {
  readonly dataSource: DataSource
  readonly events: EventLog
  readonly clock: Clock
  readonly newId: () => string
}

export function createStatementDesk(parts: Omit<StatementDesk, 'newId'>): StatementDesk {
  return { ...parts, newId: () => `ST-${randomUUID()}` }
}
