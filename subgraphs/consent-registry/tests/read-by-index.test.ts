import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { scansOf } from '@crisis-record/subgraph-kit/testing'
import { justification, overrideAsks } from './override-asks.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'
import { statementAsks } from './statement-asks.js'
import { liaison } from './use-statements.js'

/** Known by a number that was merged into theirs as well, with choices and an override under each. */
const [person, merged] = ['9990000042', '9990009996'] as const
/** More than anything here takes for one person, and far fewer than there are. */
const most = 100

const decided = {
  ...{ effect: 'REFUSE', authority: 'PERSON', givenAt: '2026-01-01T00:00:00Z', recordedAt: '2026-01-01T00:00:00Z' },
  scope: { category: ['SEXUAL_HEALTH'], source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' },
}
/** Of everything twenty thousand, each about somebody else; the clock has nothing left to do about them. Numbers count up from 999 100 0001. */
const others = [
  `INSERT INTO person (nhs_number, date_of_birth, restricted, told_version, family_digest)
   SELECT '999' || (1000000 + n), '1980-01-01', false, 1, md5((n % 900)::text) FROM generate_series(1, 40000) n`,
  `INSERT INTO merged_number (nhs_number, surviving_nhs_number, number_digest)
   SELECT '999' || (1000000 + n), '999' || (1000000 + n - 20000), md5(n::text) FROM generate_series(20001, 40000) n`,
  `INSERT INTO statement (id, nhs_number, decided, withdrawn_at)
   SELECT 'other-' || n, '999' || (1000000 + n), '${JSON.stringify(decided)}', CASE WHEN n % 3 = 0 THEN now() END FROM generate_series(1, 20000) n`,
  `INSERT INTO statement_end (statement_id, kind, ended_at, ended_by, details)
   SELECT id, 'WITHDRAWN', withdrawn_at, '{}', '{}' FROM statement WHERE withdrawn_at IS NOT NULL`,
  `INSERT INTO override (id, nhs_number, caller, role, organisation, purpose, reason, capacity, categories, opened_at, expires_at,
     justification_due_at, expiry_noted_at, escalated_at, agreement_version)
   SELECT 'other-' || n, '999' || (1000000 + n), 'caller-' || n % 500, 'LIAISON_CLINICIAN', 'ZM001', 'TREAT', 'VITAL_INTERESTS',
     'CANNOT_BE_ASSESSED', '{SUBSTANCE_USE}', '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-02', '2026-01-03', 'demo-1'
   FROM generate_series(1, 20000) n`,
  `INSERT INTO override_review (override_id, outcome, person_told, reviewer, reviewer_role, reviewer_organisation, reviewed_at)
   SELECT id, 'APPROPRIATE', true, 'reviewer', 'PRIVACY_OFFICER', 'ZX001', '2026-01-04' FROM override WHERE hashtext(id) % 2 = 0`,
  `INSERT INTO staff_member (reference, organisation, number_digest, seen_at)
   SELECT 'staff-' || n, 'ZM001', md5((n + 20000)::text), now() FROM generate_series(1, 20000) n`,
]

let real: RealRegistry
let statements: ReturnType<typeof statementAsks>
let overrides: ReturnType<typeof overrideAsks>
beforeAll(async () => {
  real = await startRealRegistry(0)
  statements = statementAsks(real)
  overrides = overrideAsks(real)
  for (const sql of others) await real.sql(sql)
  await real.sql(`INSERT INTO merged_number VALUES ($1, $2)`, [merged, person])
  for (const number of [person, merged])
    await real.sql(`INSERT INTO statement (id, nhs_number, decided) VALUES ($1, $2, $3)`, [`of-${number}`, number, JSON.stringify(decided)])
  await real.sql('ANALYZE')
})
afterAll(() => real.stop())

const record = `query ($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { nhsNumber sharing { category shared }
  overrides { id } overridesToJustify { id } } }`

/** Each must do what it says, or reading little would prove nothing. */
const asks: readonly (readonly [what: string, tables: readonly string[], ask: () => Promise<unknown>, answer: unknown])[] = [
  [
    'a decision, and what is shown with it',
    ['person', 'merged_number', 'statement', 'override', 'staff_member'],
    async () => (await real.ask({ person, ...liaison, query: record, variables: { nhsNumber: person } })).code,
    undefined,
  ],
  [
    'a decision about a number that was merged',
    ['merged_number'],
    async () => (await real.ask({ person: merged, ...liaison })).code,
    'PATIENT_MERGED',
  ],
  [
    'the history of choices',
    ['statement', 'statement_end'],
    async () => (await statements.history(person))?.items.map(({ id }) => id),
    expect.arrayContaining([`of-${person}`, `of-${merged}`]),
  ],
  ['a choice that is recorded', ['statement', 'statement_end'], async () => (await statements.record(person)).payload?.outcome, 'RECORDED'],
  [
    'a choice that is withdrawn',
    ['statement', 'statement_end'],
    async () => (await statements.withdraw(person, `of-${merged}`)).payload?.outcome,
    'WITHDRAWN',
  ],
  ['a preview', ['statement'], async () => (await statements.preview(person, { withdrawing: [`of-${person}`] }))?.faults, []],
  [
    'an override that is opened, justified, ended and reviewed',
    ['override', 'override_review'],
    async () => {
      const id = await overrides.opened(person)
      const done = [await overrides.justify(person, id, justification), await overrides.end(person, id), await overrides.review(person, id)]
      return done.map(({ payload }) => payload?.outcome)
    },
    ['JUSTIFIED', 'ENDED', 'REVIEWED'],
  ],
]

it.each(asks)('%s is read by index among twenty thousand others', async (_what, tables, ask, answer) => {
  let answered: unknown
  const scans = await scansOf(real.registry.subgraph.dataSource, async () => {
    answered = await ask()
  })
  expect(answered).toEqual(answer)
  // A table of a few rows is read whole, once PostgreSQL has counted them.
  expect(scans.filter(({ table, by, rows }) => rows > most || (by === 'Seq Scan' && tables.includes(table)))).toEqual([])
  expect(scans.map(({ table }) => table)).toEqual(expect.arrayContaining([...tables]))
})
