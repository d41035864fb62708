import type { DataSource, QueryRunner } from 'typeorm'
import type { AuditEntry } from '@crisis-record/subgraph-kit'
import { type ChainedEntry, type ChainHead, chainStart } from '../records/chain.js'

/** An entry already kept for this request and kind. */
export interface KeptEntry {
  readonly sequence: number
  readonly hash: string
  readonly entry: AuditEntry
}

/** The one connection that writes. Answers nothing before PostgreSQL has it on disk. */
export interface EntryStore {
  head(): Promise<ChainHead>
  /** All or nothing, in one statement. Somebody else having taken the place, or one of the requests being known, is `CONFLICT`. */
  append(entries: readonly ChainedEntry[]): Promise<'DURABLE' | 'CONFLICT'>
  find(keys: readonly { readonly requestId: string; readonly kind: string }[]): Promise<readonly KeptEntry[]>
  /** Gives the connection up, as after a failure; the next call opens another. */
  disconnect(): Promise<void>
}

interface HeadRow {
  readonly sequence: string
  readonly hash: string
}

const insert = `
  INSERT INTO entry (sequence, recorded_at, body, previous_hash, hash)
  SELECT sequence, recorded_at, body, previous_hash, hash
  FROM jsonb_to_recordset($1::jsonb) AS row(sequence bigint, recorded_at timestamptz, body jsonb, previous_hash text, hash text)`

const find = `
  SELECT e.sequence, e.hash, e.body
  FROM entry e JOIN jsonb_to_recordset($1::jsonb) AS asked(request_id text, kind text) USING (request_id, kind)`

/** In one statement, wherever it runs. */
export async function insertLinks(through: Pick<QueryRunner, 'query'>, entries: readonly ChainedEntry[]): Promise<void> {
  await through.query(insert, [JSON.stringify(entries.map(toRow))])
}

export function createEntryStore(dataSource: DataSource): EntryStore {
  let open: QueryRunner | undefined

  /** Whatever the server or the pool is set to: an answer that a crash could take back would be none. */
  const connection = async (): Promise<QueryRunner> => {
    if (open !== undefined) return open
    const runner = dataSource.createQueryRunner()
    try {
      await runner.query(`SET synchronous_commit = on`)
    } catch (cause) {
      await runner.release()
      throw cause
    }
    open = runner
    return runner
  }

  return {
    async head() {
      const runner = await connection()
      const rows = (await runner.query(`SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1`)) as HeadRow[]
      return rows[0] === undefined ? chainStart : { sequence: Number(rows[0].sequence), hash: rows[0].hash }
    },
    async append(entries) {
      try {
        await insertLinks(await connection(), entries)
        return 'DURABLE'
      } catch (cause) {
        if (isUniqueViolation(cause)) return 'CONFLICT'
        throw cause
      }
    },
    async find(keys) {
      const asked = JSON.stringify(keys.map(({ requestId, kind }) => ({ request_id: requestId, kind })))
      const runner = await connection()
      const rows = (await runner.query(find, [asked])) as (HeadRow & { readonly body: AuditEntry })[]
      return rows.map((row) => ({ sequence: Number(row.sequence), hash: row.hash, entry: row.body }))
    },
    async disconnect() {
      const runner = open
      open = undefined
      await runner?.release()
    },
  }
}

function toRow(link: ChainedEntry): Record<string, unknown> {
  return {
    sequence: link.sequence,
    recorded_at: link.recordedAt.toISOString(),
    body: link.entry,
    previous_hash: link.previousHash,
    hash: link.hash,
  }
}

/** SQLSTATE unique_violation. */
function isUniqueViolation(cause: unknown): boolean {
  return cause instanceof Error && 'driverError' in cause && (cause.driverError as { code?: unknown }).code === '23505'
}
