import type { DataSource } from 'typeorm'
import type { ChainedEntry } from '../records/chain.js'
import { createEntrySearch, type EntryRow, toChained } from '../store/entry-search.js'

/** Newest first; older ones of a statement that decided much are left out. */
export const mostExplained = 50

/** Statements are found by no index: this reads the whole table once. */
const ofStatement = `
  SELECT * FROM entry
  WHERE (kind = 'EVENT' AND body->'subjects' @> jsonb_build_array(jsonb_build_object('id', $1::text)))
     OR (kind = 'AUTHORISED' AND body->'decisions' @> jsonb_build_array(jsonb_build_object('statements', jsonb_build_array($1::text))))
  ORDER BY sequence DESC LIMIT ${String(mostExplained)}`

/** All of a request; else what an override opened and became; else what a statement became and decided. In the order of the chain. */
export async function findEntries(dataSource: DataSource, id: string): Promise<readonly ChainedEntry[]> {
  const search = createEntrySearch(dataSource)
  for (const find of [
    () => search({ requestId: id }, { first: mostExplained }),
    () => search({ override: id }, { first: mostExplained }),
    async () => (await dataSource.query<EntryRow[]>(ofStatement, [id])).map(toChained),
  ]) {
    const found = await find()
    if (found.length > 0) return found.toSorted((a, b) => a.sequence - b.sequence)
  }
  return []
}
