import type { DataSource } from 'typeorm'
import { type ChainHead, chainStart } from '../records/chain.js'
import type { SearchEntries } from '../records/search-criteria.js'
import { createEntrySearch } from './entry-search.js'

/** Reads what the writer wrote. */
export interface EntryReader {
  /** Where the chain stands. */
  head(): Promise<ChainHead>
  readonly search: SearchEntries
  /** How many operations authorised in this time have no COMPLETED. */
  uncompleted(from: Date, to: Date): Promise<number>
}

const uncompleted = `
  SELECT count(*)::int AS count FROM entry AS authorised
  WHERE kind = 'AUTHORISED' AND recorded_at >= $1 AND recorded_at < $2
    AND NOT EXISTS (SELECT FROM entry AS completed WHERE completed.request_id = authorised.request_id AND completed.kind = 'COMPLETED')`

export function createEntryReader(dataSource: DataSource): EntryReader {
  return {
    async head() {
      const rows: { sequence: string; hash: string }[] = await dataSource.query(
        `SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1`,
      )
      return rows[0] === undefined ? chainStart : { sequence: Number(rows[0].sequence), hash: rows[0].hash }
    },
    search: createEntrySearch(dataSource),
    async uncompleted(from, to) {
      const rows: { count: number }[] = await dataSource.query(uncompleted, [from, to])
      return rows[0]?.count ?? 0
    },
  }
}
