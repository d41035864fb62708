import type { AuditEntry } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from './chain.js'

/** What is looked for; all given must hold. Times by the audit's clock, the end excluded. */
export interface SearchCriteria {
  /** About this person, or looked for or returned them. */
  readonly person?: string | undefined
  /** About this person, and nothing else. */
  readonly about?: string | undefined
  readonly caller?: string | undefined
  readonly override?: string | undefined
  readonly requestId?: string | undefined
  /** The one request not looked for. */
  readonly exceptRequestId?: string | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly kinds?: readonly AuditEntry['kind'][] | undefined
  readonly role?: string | undefined
  readonly organisation?: string | undefined
}

export interface SearchPage {
  readonly first: number
  /** The last entry of the page before, by its sequence. */
  readonly after?: number | undefined
}

/** Newest first. */
export type SearchEntries = (criteria: SearchCriteria, page: SearchPage) => Promise<readonly ChainedEntry[]>
