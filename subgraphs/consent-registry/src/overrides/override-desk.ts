import type { Clock, Log } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { InTransaction } from './ask.js'
import type { OverrideEvents } from './override-events.js'
import type { OverrideMetrics } from './override-metrics.js'

/** What the steps of an override work with. */
export interface OverrideDesk {
  readonly dataSource: DataSource
  readonly inTransaction: InTransaction
  readonly events: OverrideEvents
  readonly metrics: OverrideMetrics
  readonly clock: Clock
  readonly log: Log
}

export function createOverrideDesk(parts: Omit<OverrideDesk, 'inTransaction'>): OverrideDesk {
  return { ...parts, inTransaction: (work) => parts.dataSource.transaction(work) }
}
