import { createHash } from 'node:crypto'
import type { AuditEntry } from '@crisis-record/subgraph-kit'
import { canonicalJson } from './canonical-json.js'

/** Where the chain stands: the last entry's sequence and hash. */
export interface ChainHead {
  readonly sequence: number
  readonly hash: string
}

/** One entry in its place in the chain. `hash` covers everything else here, and through `previousHash` all that came before. */
export interface ChainedEntry {
  readonly sequence: number
  /** When the audit took it in, by the audit's own clock. */
  readonly recordedAt: Date
  readonly entry: AuditEntry
  readonly previousHash: string
  readonly hash: string
}

/** What the first entry is chained to. */
export const chainStart: ChainHead = { sequence: 0, hash: '0'.repeat(64) }

export function chainAfter(head: ChainHead, entry: AuditEntry, recordedAt: Date): ChainedEntry {
  const link = { sequence: head.sequence + 1, recordedAt, entry, previousHash: head.hash }
  return { ...link, hash: hashOf(link) }
}

/** SHA-256, hex, over the canonical JSON of entry, place, time and the hash before. */
export function hashOf(link: Omit<ChainedEntry, 'hash'>): string {
  const { sequence, recordedAt, entry, previousHash } = link
  return createHash('sha256')
    .update(canonicalJson({ sequence, recordedAt: recordedAt.toISOString(), entry, previousHash }))
    .digest('hex')
}
