import pg from 'pg'
import { chainedEntries, type Row } from './chained-entries.js'

const insert = `INSERT INTO entry (sequence, recorded_at, body, previous_hash, hash)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS row(sequence bigint, recorded_at timestamptz, body jsonb, previous_hash text, hash text)`
const batch = 2000

/** Brings the chain to this many entries, past the service, and the table into the state it would be in after a night. */
export async function fillChain(databaseUrl: string, entries: number, onProgress: (done: number) => void): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ sequence: string; hash: string }>(
      'SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1',
    )
    const last = { sequence: Number(rows[0]?.sequence ?? 0), hash: rows[0]?.hash ?? '0'.repeat(64) }
    await client.query('SET synchronous_commit = off')
    let waiting: Row[] = []
    const write = async () => {
      await client.query(insert, [JSON.stringify(waiting)])
      onProgress(waiting.at(-1)?.sequence ?? 0)
      waiting = []
    }
    for (const row of chainedEntries(last.sequence + 1, entries, last.hash)) {
      waiting.push(row)
      if (waiting.length === batch) await write()
    }
    if (waiting.length > 0) await write()
    await client.query('VACUUM (ANALYZE) entry')
  } finally {
    await client.end()
  }
}
