import type { Clock, Log } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { OverrideEvents } from './override-events.js'
import type { OverrideMetrics } from './override-metrics.js'
import { createChangeTransactions, type InChange } from '../store/change-transactions.js'

/** What the steps of an override work with. */
export interface OverrideDesk {
  readonly dataSource: DataSource
  readonly inTransaction: InChange
  readonly events: OverrideEvents
  readonly metrics: OverrideMetrics
  readonly clock: Clock
  readonly log: Log
}

/** Of a pool of ten, beside those of statements. */
const atOnce = 3

export function createOverrideDesk(parts: Omit<OverrideDesk, 'inTransaction'>): OverrideDesk {
  return { ...parts, inTransaction: createChangeTransactions(parts.dataSource, { atOnce }) }
}
