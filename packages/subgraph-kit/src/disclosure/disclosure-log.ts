import pg from 'pg'
import type { Log } from '../observe/log.js'
import { storePatienceMs } from '../store-patience.js'
import type { Disclosure } from './disclosure.js'

export interface DisclosureLog {
  /** One statement; resolves once it is on disk. */
  write(disclosure: Disclosure): Promise<void>
  stop(): Promise<void>
}

const columns = [
  'requested_at',
  'request_id',
  'decision_id',
  'caller',
  'role',
  'organisation',
  'purpose',
  'person',
  'agreement_version',
  'override_id',
  'categories',
  'fields',
  'audit_head',
] as const

const insert = `INSERT INTO disclosure (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${String(index + 1)}`).join(', ')})`

/**
 * Connections of its own, so that a write never waits behind the reads of other requests. Whatever the server is set to, a commit here
 * waits for the disk: what was given must be known after a power cut, too.
 */
export function openDisclosureLog(databaseUrl: string, log: Log): DisclosureLog {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'crisis-record disclosure log',
    max: 4,
    connectionTimeoutMillis: storePatienceMs,
    statement_timeout: storePatienceMs,
    query_timeout: storePatienceMs,
    options: '-c synchronous_commit=on',
  })
  pool.on('error', (error) => log.warn('connection of the disclosure log lost', { error }))
  return {
    async write(disclosure) {
      await pool.query({ name: 'disclose', text: insert, values: valuesOf(disclosure) })
    },
    stop: () => pool.end(),
  }
}

function valuesOf(disclosure: Disclosure): unknown[] {
  const { requestedAt, requestId, decisionId, caller, role, organisation, purpose, person } = disclosure
  const { agreementVersion, overrideId, categories, fields, auditHead } = disclosure
  return [
    ...[requestedAt, requestId, decisionId, caller, role, organisation, purpose, person],
    ...[agreementVersion, overrideId, categories, fields, auditHead],
  ]
}
