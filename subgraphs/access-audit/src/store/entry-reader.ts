import type { AuditEntry } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { ChainedEntry } from '../records/chain.js'
import { EntryEntity } from './entry.entity.js'

/** Reads what the writer wrote. */
export interface EntryReader {
  /** Who was authorised to look at this person's record, newest first. */
  authorisedFor(nhsNumber: string, first: number): Promise<readonly ChainedEntry[]>
  /** The whole chain from its start, page by page. */
  walk(): AsyncIterable<ChainedEntry>
}

const page = 1000

export function createEntryReader(dataSource: DataSource): EntryReader {
  const entries = dataSource.getRepository(EntryEntity)
  return {
    async authorisedFor(nhsNumber, first) {
      const rows = await entries.find({ where: { person: nhsNumber, kind: 'AUTHORISED' }, order: { sequence: 'DESC' }, take: first })
      return rows.map(toChained)
    },
    async *walk() {
      let after = '-9223372036854775808'
      for (;;) {
        const rows = await entries
          .createQueryBuilder('entry')
          .where('entry.sequence > :after', { after })
          .orderBy('entry.sequence', 'ASC')
          .limit(page)
          .getMany()
        yield* rows.map(toChained)
        const last = rows.at(-1)
        if (last === undefined || rows.length < page) return
        after = last.sequence
      }
    },
  }
}

function toChained(row: EntryEntity): ChainedEntry {
  const { recordedAt, previousHash, hash } = row
  const entry: AuditEntry = row.body
  return { sequence: Number(row.sequence), recordedAt, entry, previousHash, hash }
}
