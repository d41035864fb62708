import type { AuditEntry } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { ChainedEntry } from '../records/chain.js'
import { EntryEntity } from './entry.entity.js'

/** Reads what the writer wrote. */
export interface EntryReader {
  /** Who was authorised to look at this person's record, newest first. */
  authorisedFor(nhsNumber: string, first: number): Promise<readonly ChainedEntry[]>
}

export function createEntryReader(dataSource: DataSource): EntryReader {
  const entries = dataSource.getRepository(EntryEntity)
  return {
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
