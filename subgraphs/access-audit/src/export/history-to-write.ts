import type { Source } from '@crisis-record/subgraph-kit'
import type { Access } from '../records/access-history.js'

/** What a file of an access history is written from. */
export interface HistoryToWrite {
  readonly nhsNumber: string
  /** Newest first. */
  readonly history: readonly Access[]
  /** The audit. */
  readonly source: Source
  readonly now: Date
}
