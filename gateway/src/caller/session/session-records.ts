import fastifySession from '@fastify/session'
import connectPgSimple from 'connect-pg-simple'
import type { Pool } from 'pg'
import type { Log } from '../../log.js'
import { sessionTable } from './session-table.js'
import { idleMinutes, parseStaffSession, type StaffSession } from './staff-session.js'

/**
 * The sessions in PostgreSQL. A session is written as a whole only at sign-in; whatever changes later is an UPDATE of the row that is
 * there. So a request still under way when its session is ended cannot bring the session back.
 */
export interface SessionRecords {
  /** For @fastify/session. */
  store: fastifySession.SessionStore
  find(id: string): Promise<StaffSession | undefined>
  /** Changes some members; resolves to false if the session is gone. */
  change(id: string, changes: Partial<StaffSession>): Promise<boolean>
  /** True for the one of several contenders that may refresh the tokens now. */
  claimRefresh(id: string, claim: { now: number; until: number }): Promise<boolean>
  destroy(id: string): Promise<void>
  /** Resolves if the database answers. */
  ping(): Promise<void>
  stop(): void
}

export function createSessionRecords(options: { pool: Pool; log: Log }): SessionRecords {
  const { pool, log } = options
  // connect-pg-simple only takes the base class `Store` from what it is given; its type speaks of express-session.
  const PgStore = connectPgSimple({ Store: fastifySession.Store } as unknown as Parameters<typeof connectPgSimple>[0])
  const store = new PgStore({
    pool,
    tableName: sessionTable,
    ttl: idleMinutes * 60,
    errorLog: (_text: unknown, error: unknown) => log.warn('ended sessions could not be cleared away', { error }),
  })
  const run = async (sql: string, values: unknown[]) => (await pool.query<{ staff: unknown }>(sql, values)).rows

  return {
    store: {
      get: (id, callback) => store.get(id, (error, session) => callback(error, session as never)),
      set: (id, session, callback) => store.set(id, session, callback),
      destroy: (id, callback) => store.destroy(id, callback),
    },
    async find(id) {
      const [row] = await run(`SELECT sess->'staff' AS staff FROM ${sessionTable} WHERE sid = $1`, [id])
      return row && parseStaffSession(row.staff)
    },
    async change(id, changes) {
      // `expire` is by the database's clock: it only clears away. Whether a session has ended is decided from its own times.
      const rows = await run(
        `UPDATE ${sessionTable} SET sess = jsonb_set(sess, '{staff}', (sess->'staff') || $2::jsonb), expire = now() + make_interval(mins => $3) WHERE sid = $1 RETURNING sid`,
        [id, JSON.stringify(changes), idleMinutes],
      )
      return rows.length > 0
    },
    async claimRefresh(id, { now, until }) {
      const rows = await run(
        `UPDATE ${sessionTable} SET sess = jsonb_set(sess, '{staff,refreshNotBefore}', to_jsonb($3::float8)) WHERE sid = $1 AND coalesce((sess->'staff'->>'refreshNotBefore')::float8, 0) <= $2 RETURNING sid`,
        [id, now, until],
      )
      return rows.length > 0
    },
    async destroy(id) {
      await run(`DELETE FROM ${sessionTable} WHERE sid = $1`, [id])
    },
    async ping() {
      await pool.query('SELECT 1')
    },
    stop: () => store.close(),
  }
}
