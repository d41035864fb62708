import type { AuditEntry } from '@crisis-record/subgraph-kit'
import type { StoredChain, StoredEntry } from '../records/stored-entry.js'

/** Runs one query: a TypeORM data source or a connection of `pg` both can. */
export type Query = (sql: string, parameters: readonly unknown[]) => Promise<unknown>

interface Row {
  readonly sequence: string
  readonly recorded_at: Date
  readonly body: AuditEntry
  readonly previous_hash: string
  readonly hash: string
  readonly filed: boolean
}

const page = 1000

/** The columns an entry is found by are compared where they are: the database made them once, and somebody may have changed them since. */
const select = `
  SELECT sequence, recorded_at, body, previous_hash, hash,
    request_id = body->>'requestId' AND kind = body->>'kind' AND person IS NOT DISTINCT FROM body->>'person' AS filed
  FROM entry`

/** By place, then hash: should somebody have put two into one place, neither is passed over at the end of a page. */
const pageAfter = `${select} WHERE (sequence, hash) > ($1::bigint, $2::text) ORDER BY sequence, hash LIMIT ${String(page)}`

export function openStoredChain(query: Query): StoredChain {
  const read = async (sql: string, parameters: readonly unknown[]) => ((await query(sql, parameters)) as Row[]).map(toStored)
  return {
    async *walk() {
      let last: readonly [string, string] = ['-9223372036854775808', '']
      for (;;) {
        const rows = await read(pageAfter, last)
        yield* rows
        const end = rows.at(-1)
        if (end === undefined || rows.length < page) return
        last = [String(end.sequence), end.hash]
      }
    },
    chainedTo: (hash) => read(`${select} WHERE previous_hash = $1 ORDER BY sequence LIMIT ${String(page)}`, [hash]),
  }
}

function toStored(row: Row): StoredEntry {
  return {
    sequence: Number(row.sequence),
    recordedAt: row.recorded_at,
    entry: row.body,
    previousHash: row.previous_hash,
    hash: row.hash,
    misfiled: !row.filed,
  }
}
