import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { scansOf } from '@crisis-record/subgraph-kit/testing'
import { DataSource } from 'typeorm'
import { authorised, type RealAudit, recorded, startRealAudit } from './real-audit.js'

const person = '9990000018'
const requestId = '3f0f8f1e-0f53-4a0e-8d53-2f6b0c8b7d22'
const override = '3f0f8f1e-0f53-4a0e-8d53-2f6b0c8b7d11'
const caller = { reference: 'nora', subject: 'nurse', name: 'Nora Abel', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' }
const privacy = { role: 'PRIVACY_OFFICER', organisation: 'ZX001', purpose: 'PATSFTY' } as const
/** More than a page here takes, and far fewer than there are. */
const most = 100

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
  const { person: _person, ...search } = authorised({ personsReturned: [person], personSought: person, categoriesAsked: [] })
  const opened = recorded({ caller, event: 'OVERRIDE_OPENED', subjects: [{ type: 'OVERRIDE', id: override, became: 'OPENED' }] })
  for (const entry of [authorised({ requestId, caller }), search]) expect((await real.append(entry)).status).toBe(201)
  expect((await real.appendEvent(opened)).status).toBe(201)
  const owner = await new DataSource({ type: 'postgres', url: real.databaseUrl.ownerDatabaseUrl }).initialize()
  // As many of each about other people, sought by others, under other overrides: later, so that they lie before these in every list.
  await owner.query(`
    INSERT INTO entry (sequence, recorded_at, body, previous_hash, hash)
    SELECT 10 * n + e.sequence, e.recorded_at + n * interval '1 second',
      replace(replace(replace(e.body::text, '${person}', '999' || (1000000 + n)), '${override}', gen_random_uuid()::text), '"nora"', '"staff-' || n % 900 || '"')::jsonb
        || jsonb_build_object('requestId', gen_random_uuid()),
      e.previous_hash, encode(sha256((n || ' ' || e.sequence)::text::bytea), 'hex')
    FROM entry e, generate_series(1, 10000) n`)
  // Findings were derived from all of it already.
  await owner.query('UPDATE finding_cursor SET sequence = (SELECT max(sequence) FROM entry)')
  await owner.query('ANALYZE entry')
  await owner.destroy()
})
afterAll(() => real.stop())

const history = async () => {
  const { patient } = await real
    .audit()
    .askPatient(person, 'accessHistory(first: 20) { id staffName }', { ...privacy, permit: ['ACCESS_HISTORY'] })
  return (patient?.['accessHistory'] as readonly unknown[]).length
}
const search = (input: object) => async () => {
  const { json } = await real.audit().ask({
    query: `query ($input: AuditSearchInput!) { auditSearch(input: $input) { entries { id } } }`,
    variables: { input },
    decision: { ...privacy, permit: [], may: ['AUDIT_SEARCH'] },
  })
  return (json as { data: { auditSearch: { entries: readonly unknown[] } } }).data.auditSearch.entries.length
}

it.each([
  ['who looked at a person’s record', history, 1],
  ['all that is about a person, or found them', search({ nhsNumber: person }), 3],
  ['what one member of staff did', search({ caller: 'nora' }), 2],
  ['what was done under an override', search({ overrideId: override }), 1],
  ['one request', search({ requestId }), 1],
  ['the latest of a day', search({ from: '2026-06-15T00:00:00Z', to: '2026-06-16T00:00:00Z' }), 20],
])('%s is read by index among thirty thousand entries', async (_what, ask, found) => {
  let answered: unknown
  const scans = await scansOf(real.audit().subgraph.dataSource, async () => {
    answered = await ask()
  })
  expect(answered).toBe(found)
  const ofEntries = scans.filter(({ table }) => table === 'entry')
  expect(ofEntries).not.toEqual([])
  expect(ofEntries.filter(({ by, rows }) => by === 'Seq Scan' || rows > most)).toEqual([])
})
