import { randomUUID } from 'node:crypto'
import { type DatabaseAddresses, type Postgres, startPostgres } from '@crisis-record/local-stack'
import type { AuthorisedEntry, CompletedEntry, EventEntry, RequestKey } from '@crisis-record/subgraph-kit'
import { fixedClock, postSigned, startTestSubgraph, type TestAnswer, type TestSubgraph } from '@crisis-record/subgraph-kit/testing'
import type { StoredChain } from '../src/records/stored-entry.js'
import type { Services } from '../src/services.js'
import { makeAuditFiles } from './audit-files.js'
import { openStoredChain } from '../src/store/stored-chain.js'
import { definition } from '../src/subgraph.js'

export const clock = fixedClock('2026-06-15T09:00:00Z')

export interface RealAudit {
  /** Under both roles: the one that requests run under may do least. */
  readonly databaseUrl: DatabaseAddresses
  /** Settings of the audit's own, for another instance of it. */
  readonly environment: Readonly<Record<string, string>>
  /** For further files. */
  readonly directory: string
  readonly audit: () => TestSubgraph<Services>
  /** Appends as the gateway does. */
  append(entry: unknown): Promise<TestAnswer>
  /** Appends as the registry does. */
  appendEvent(event: unknown): Promise<TestAnswer>
  /** What is stored, as `verifyChain` reads it. */
  chain(): StoredChain
  /** With settings in place of, or beside, those it was started with. */
  restart(environment?: Readonly<Record<string, string>>): Promise<void>
  stop(): Promise<void>
}

/** The audit over a PostgreSQL of the test's own, or over a database of its own in the one given. */
export async function startRealAudit(
  given?: { readonly postgres: Postgres; readonly database: string },
  seedPeople?: number,
): Promise<RealAudit> {
  const postgres = given?.postgres ?? (await startPostgres())
  const databaseUrl = await postgres.createDatabaseWithRoles(given?.database ?? 'access_audit')
  const files = makeAuditFiles()
  const start = (environment: Readonly<Record<string, string>> = {}) =>
    startTestSubgraph(definition, {
      databaseUrl,
      odsCode: 'ZA001',
      organisationName: 'Access audit',
      clock,
      environment: { ...files.environment, ...environment },
      ...(seedPeople === undefined ? {} : { seedPeople }),
    })
  const post = (path: string, body: unknown, key: RequestKey) =>
    postSigned({ url: `${audit.subgraph.url}/${path}`, body, key, audience: 'ZA001', now: clock.now().getTime() })
  let audit = await start()
  return {
    databaseUrl,
    environment: files.environment,
    directory: files.directory,
    audit: () => audit,
    append: (body) => post('entries', body, audit.keys.request),
    appendEvent: (body) => post('events', body, files.eventKey),
    chain: () => openStoredChain((sql, parameters) => audit.subgraph.dataSource.query(sql, [...parameters])),
    restart: async (environment) => {
      await audit.stop()
      audit = await start(environment)
    },
    stop: async () => {
      await audit.stop()
      files.remove()
      if (given === undefined) await postgres.stop()
    },
  }
}

export function authorised(change: Partial<AuthorisedEntry> = {}): AuthorisedEntry {
  return {
    kind: 'AUTHORISED',
    requestId: randomUUID(),
    occurredAt: '2026-06-15T09:00:00.000Z',
    caller: { reference: 'ref', subject: 'liaison', name: 'Morgan Ellery', role: 'LIAISON_CLINICIAN', organisation: 'ZM001' },
    purpose: 'TREAT',
    person: '9990000018',
    operation: { name: 'Record', hash: 'a1b2' },
    agreementVersion: 'demo-1',
    categoriesAsked: ['SUBSTANCE_USE', 'CRISIS_PLAN'],
    decisions: [
      { category: 'MEDICATION', source: 'ZG001', outcome: 'PERMIT', reason: 'IMPLIED_CONSENT', statements: [] },
      { category: 'SUBSTANCE_USE', source: 'ZD001', outcome: 'DENY', reason: 'NOT_SHARED', statements: ['ST-1'] },
      { category: 'CRISIS_PLAN', source: 'ZM001', outcome: 'PERMIT', reason: 'IMPLIED_CONSENT', statements: [] },
    ],
    fields: ['Patient.crisisPlans'],
    agencies: ['ZM001'],
    ...change,
  }
}

export function completed(change: Partial<CompletedEntry> = {}): CompletedEntry {
  return {
    kind: 'COMPLETED',
    requestId: randomUUID(),
    occurredAt: '2026-06-15T09:00:00.250Z',
    person: '9990000018',
    agencies: [{ agency: 'ZM001', outcome: 'ANSWERED', elapsedMs: 12.5 }],
    outcome: 'RELEASED',
    ...change,
  }
}

export function recorded(change: Partial<EventEntry> = {}): EventEntry {
  return {
    kind: 'EVENT',
    requestId: randomUUID(),
    occurredAt: '2026-06-15T09:00:00.000Z',
    event: 'STATEMENT_RECORDED',
    caller: { reference: 'ref', subject: 'crisis', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' },
    purpose: 'PATRQT',
    person: '9990000018',
    agreementVersion: 'demo-1',
    subjects: [{ type: 'STATEMENT', id: 'ST-1', became: 'RECORDED' }],
    facts: { effect: 'REFUSE' },
    ...change,
  }
}
