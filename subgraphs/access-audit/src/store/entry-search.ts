import type { AuditEntry } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { ChainedEntry } from '../records/chain.js'
import type { SearchCriteria, SearchEntries } from '../records/search-criteria.js'

/** As the table has it. */
export interface EntryRow {
  readonly sequence: string
  readonly recorded_at: Date
  readonly body: AuditEntry
  readonly previous_hash: string
  readonly hash: string
}

/** One condition for each criterion, `?` standing for what is given. */
const conditions: readonly (readonly [keyof SearchCriteria, string])[] = [
  ['about', `person = ?`],
  ['caller', `body->'caller'->>'reference' = ?`],
  ['override', `overrides_of(body) @> jsonb_build_array(?::text) AND overrides_of(body) <> '[]'`],
  ['requestId', `request_id = ?`],
  ['exceptRequestId', `request_id <> ?`],
  ['from', `recorded_at >= ?`],
  ['to', `recorded_at < ?`],
  ['kinds', `kind = ANY(?)`],
  ['role', `body->'caller'->>'role' = ?`],
  ['organisation', `body->'caller'->>'organisation' = ?`],
]

const order = `ORDER BY recorded_at DESC, sequence DESC`

/**
 * An entry is about a person, or looked for or returned some: these are two indexes, so each is read for itself.
 */
export function createEntrySearch(dataSource: DataSource): SearchEntries {
  return async (criteria, { first, after }) => {
    const parameters: unknown[] = []
    const put = (sql: string, value: unknown): string => {
      parameters.push(value)
      return sql.replace('?', `$${String(parameters.length)}`)
    }
    const where = conditions.flatMap(([name, sql]) => (criteria[name] === undefined ? [] : [put(sql, criteria[name])]))
    if (after !== undefined) {
      where.push(put('(recorded_at, sequence) < (SELECT recorded_at, sequence FROM entry WHERE sequence = ?)', after))
    }
    const limit = put('LIMIT ?', first)
    const inOrder = (...further: string[]) => {
      const all = [...where, ...further]
      return `SELECT * FROM entry ${all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`} ${order} ${limit}`
    }
    // All there are, and then the latest: how few they are PostgreSQL cannot know, and would walk through time until it has a page of them.
    const few = (...further: string[]) =>
      `WITH found AS MATERIALIZED (SELECT * FROM entry WHERE ${[...where, ...further].join(' AND ')}) SELECT * FROM found ${order} ${limit}`
    const select = criteria.override === undefined ? inOrder : few
    const sql =
      criteria.person === undefined
        ? select()
        : `SELECT * FROM (
             (${select(put('person = ?', criteria.person))}) UNION ALL
             (${few('person IS NULL', `persons_beside(body) <> '[]'`, put('persons_beside(body) @> jsonb_build_array(?::text)', criteria.person))})
           ) AS entry ${order} ${limit}`
    return (await dataSource.query<EntryRow[]>(sql, parameters)).map(toChained)
  }
}

export function toChained(row: EntryRow): ChainedEntry {
  return {
    sequence: Number(row.sequence),
    recordedAt: row.recorded_at,
    entry: row.body,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
