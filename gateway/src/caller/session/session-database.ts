import { Pool } from 'pg'
import type { Log } from '../../log.js'
import { migrateSessionTable } from './session-table.js'

const attempts = 20
const pauseMs = 1000

/** Codes of a database that is still coming up, as opposed to one that refuses us. */
const stillStarting = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', 'ETIMEDOUT', '57P03'])

/** Connects to the database of the sessions and brings its table up to date. Waits up to 20 s for a database that is starting too. */
export async function openSessionDatabase(options: { url: string; log: Log }): Promise<Pool> {
  const pool = new Pool({
    connectionString: options.url,
    max: 20,
    connectionTimeoutMillis: 3000,
    statement_timeout: 5000,
    application_name: 'crisis-record gateway',
  })
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => options.log.warn('lost a connection to the session database', { error }))
  for (let attempt = 1; ; attempt++) {
    try {
      await migrateSessionTable(pool)
      return pool
    } catch (cause) {
      if (attempt < attempts && stillStarting.has(codeOf(cause))) {
        if (attempt === 1) options.log.warn('session database is not answering yet, trying again', { error: cause })
        await new Promise((resolve) => setTimeout(resolve, pauseMs))
        continue
      }
      await pool.end()
      throw new Error(
        `The session database cannot be used (${codeOf(cause) || 'no answer'}). Check DATABASE_URL and that PostgreSQL runs.`,
        { cause },
      )
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
