import type { AuditEntry } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import { type ChainedEntry, type ChainHead, chainStart } from '../records/chain.js'
import { EntryEntity } from './entry.entity.js'

/** Reads what the writer wrote. */
export interface EntryReader {
  /** Where the chain stands. */
  head(): Promise<ChainHead>
  /** Who was authorised to look at this person's record, newest first. */
  authorisedFor(nhsNumber: string, first: number): Promise<readonly ChainedEntry[]>
}

export function createEntryReader(dataSource: DataSource): EntryReader {
  const entries = dataSource.getRepository(EntryEntity)
  return {
    async head() {
      const [last] = await entries.find({ select: { sequence: true, hash: true }, order: { sequence: 'DESC' }, take: 1 })
      return last === undefined ? chainStart : { sequence: Number(last.sequence), hash: last.hash }
    },
    async authorisedFor(nhsNumber, first) {
      const rows = await entries.find({ where: { person: nhsNumber, kind: 'AUTHORISED' }, order: { sequence: 'DESC' }, take: first })
      return rows.map(toChained)
    },
  }
}

function toChained(row: EntryEntity): ChainedEntry {
  const { recordedAt, previousHash, hash } = row
  const entry: AuditEntry = row.body
  return { sequence: Number(row.sequence), recordedAt, entry, previousHash, hash }
}
