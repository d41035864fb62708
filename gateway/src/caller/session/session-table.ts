import type { Pool } from 'pg'

export const sessionTable = 'staff_session'

/** Any number will do, as long as it is the same in every gateway process and nobody else's in this database. */
const migrationLock = 7_203_118

/**
 * Makes the table of sessions if it is not there. Several gateways may start at once: the lock lets one do it.
 * `staff` is within `sess`, the column connect-pg-simple reads and writes.
 */
export async function migrateSessionTable(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${sessionTable} (sid text PRIMARY KEY, sess jsonb NOT NULL, expire timestamptz NOT NULL)`,
    )
    await client.query(`CREATE INDEX IF NOT EXISTS ${sessionTable}_expire ON ${sessionTable} (expire)`)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
