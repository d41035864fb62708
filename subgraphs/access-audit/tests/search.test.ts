import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AuditedDecision } from '@crisis-record/subgraph-kit'
import type { TestAnswer } from '@crisis-record/subgraph-kit/testing'
import { authorised, clock, completed, type RealAudit, recorded, startRealAudit } from './real-audit.js'

const anna = '9990000018'
const ben = '9990000026'
const requestId = randomUUID()
const override = '3f0f8f1e-0f53-4a0e-8d53-2f6b0c8b7d11'
const caller = { reference: 'nora', subject: 'nurse', name: 'Nora Abel', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' }
const decided: AuditedDecision = {
  category: 'CRISIS_PLAN',
  source: 'ZM001',
  outcome: 'PERMIT',
  reason: 'OVERRIDE',
  statements: ['ST-7'],
  override,
}

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
  const keep = async (append: (entry: unknown) => Promise<TestAnswer>, entry: unknown) => {
    clock.advance(1)
    expect((await append(entry)).status).toBe(201)
  }
  await keep(real.append, authorised({ requestId, person: anna })) // 1
  await keep(
    real.append,
    completed({ requestId, person: anna, agencies: [{ agency: 'ZM001', outcome: 'ANSWERED', elapsedMs: 3, vetoed: ['CRISIS_PLAN'] }] }),
  ) // 2
  await keep(real.append, authorised({ person: ben, caller, decisions: [decided], categoriesAsked: ['CRISIS_PLAN'] })) // 3
  const { person: _person, ...search } = authorised({ personsReturned: [ben, anna], personSought: '9990000034', categoriesAsked: [] })
  await keep(real.append, search) // 4
  await keep(
    real.appendEvent,
    recorded({ person: ben, event: 'OVERRIDE_OPENED', caller, subjects: [{ type: 'OVERRIDE', id: override, became: 'OPENED' }] }),
  ) // 5
  await keep(real.append, {
    ...search,
    kind: 'REFUSED',
    person: '9990000042',
    code: 'PATIENT_NOT_FOUND',
    caller: { reference: 'nora', subject: 'nurse' },
  }) // 6
})
afterAll(() => real.stop())

const privacy = { role: 'PRIVACY_OFFICER', organisation: 'ZX001', purpose: 'PATSFTY', permit: [], may: ['AUDIT_SEARCH'] } as const
const everything = `id sequence kind recordedAt requestId nhsNumber callerReference callerName role organisation purpose event operation categoriesAsked
  decisions { category source outcome reason statementIds } agencies answers { agency outcome vetoed } outcome overrideId subjects`

interface Page {
  readonly entries: readonly Record<string, unknown>[]
  readonly after: string | null
  readonly more: boolean
}
const search = async (input: Record<string, unknown>, decision: Record<string, unknown> = {}) => {
  const { json } = await real.audit().ask({
    query: `query ($input: AuditSearchInput!) { auditSearch(input: $input) { entries { ${everything} } after more } }`,
    variables: { input },
    decision: { ...privacy, permit: [], may: ['AUDIT_SEARCH'], ...decision },
  })
  const { data, errors } = json as { data?: { auditSearch: Page | null }; errors?: { extensions: { code: string } }[] }
  return { page: data?.auditSearch, codes: errors?.map(({ extensions }) => extensions.code) }
}
const sequences = async (input: Record<string, unknown>) => (await search(input)).page?.entries.map(({ sequence }) => sequence)
const second = (at: number) => new Date(Date.parse('2026-06-15T09:00:00Z') + at * 1000).toISOString()

describe('auditSearch', () => {
  it.each([
    { by: 'person: about them, looked for, or returned', input: { nhsNumber: anna }, found: [4, 2, 1] },
    { by: 'a number written as people write it', input: { nhsNumber: '999 000 0034' }, found: [4] },
    { by: 'a number nobody has, asked for and refused', input: { nhsNumber: '9990000042' }, found: [6] },
    { by: 'caller', input: { caller: 'nora' }, found: [6, 5, 3] },
    { by: 'override: what it opened, and how it came about', input: { overrideId: override }, found: [5, 3] },
    { by: 'request', input: { requestId }, found: [2, 1] },
    { by: 'time', input: { from: second(2), to: second(4) }, found: [3, 2] },
    { by: 'person and time', input: { nhsNumber: ben, from: second(4), to: second(6) }, found: [5, 4] },
    { by: 'person and caller', input: { nhsNumber: ben, caller: 'nora' }, found: [5, 3] },
    { by: 'a caller who is not there', input: { caller: "'; DROP TABLE entry" }, found: [] },
  ])('finds by $by', async ({ input, found }) => {
    expect(await sequences(input)).toEqual(found)
  })

  it('turns pages without leaving anything out, and says whether there is more', async () => {
    const seen: unknown[] = []
    let after: string | null = null
    do {
      const { page } = await search({ nhsNumber: ben, first: 1, after })
      seen.push(...(page?.entries.map(({ sequence }) => sequence) ?? []))
      expect(page?.more).toBe(page?.after !== null)
      after = page?.after ?? null
    } while (after !== null)
    expect(seen).toEqual([5, 4, 3])
  })

  it('shows what was authorised and why, of what was asked for alone', async () => {
    const { page } = await search({ requestId })
    expect(page?.entries[1]).toMatchObject({
      id: 'ZA001:1',
      kind: 'AUTHORISED',
      requestId,
      nhsNumber: anna,
      callerName: 'Morgan Ellery',
      role: 'LIAISON_CLINICIAN',
      categoriesAsked: ['CRISIS_PLAN', 'SUBSTANCE_USE'],
      decisions: [
        { category: 'SUBSTANCE_USE', source: 'ZD001', outcome: 'DENY', reason: 'NOT_SHARED', statementIds: ['ST-1'] },
        { category: 'CRISIS_PLAN', outcome: 'PERMIT' },
      ],
      agencies: ['ZM001'],
    })
    expect(page?.entries[0]).toMatchObject({
      kind: 'COMPLETED',
      outcome: 'RELEASED',
      answers: [{ agency: 'ZM001', outcome: 'ANSWERED', vetoed: ['CRISIS_PLAN'] }],
    })
  })

  it('shows what changed, and what was refused', async () => {
    const { page } = await search({ caller: 'nora' })
    expect(page?.entries[0]).toMatchObject({ kind: 'REFUSED', outcome: 'PATIENT_NOT_FOUND', nhsNumber: '9990000042', role: null })
    expect(page?.entries[1]).toMatchObject({ event: 'OVERRIDE_OPENED', overrideId: override, subjects: [`OVERRIDE ${override} OPENED`] })
    expect(page?.entries[2]).toMatchObject({ overrideId: override })
  })

  it.each([
    ['nothing to narrow it', {}, 'OPERATION_INVALID'],
    ['a time without an end', { from: second(0) }, 'OPERATION_INVALID'],
    ['a number that is none', { nhsNumber: '9990000019' }, 'NHS_NUMBER_INVALID'],
    ['a page that is none', { caller: 'nora', after: 'x' }, 'OPERATION_INVALID'],
    ['more than a page', { caller: 'nora', first: 101 }, 'OPERATION_INVALID'],
    ['text PostgreSQL cannot take', { caller: 'a\0' }, 'OPERATION_INVALID'],
  ])('refuses %s', async (_what, input, code) => {
    expect((await search(input)).codes).toEqual([code])
  })

  it('is for those who may, in the role that may', async () => {
    expect((await search({ caller: 'nora' }, { may: ['REVIEW'] })).codes).toEqual(['ROLE_NOT_PERMITTED'])
    const clinician = await search({ caller: 'nora' }, { role: 'LIAISON_CLINICIAN', purpose: 'TREAT', may: ['AUDIT_SEARCH', 'SEARCH'] })
    expect(clinician.page ?? null).toBeNull()
  })

  it('reads each page by an index, however long the chain', async () => {
    const { dataSource } = real.audit().subgraph
    const plans: string[] = []
    const query = dataSource.query.bind(dataSource)
    const { createEntrySearch } = await import('../src/store/entry-search.js')
    const planning = {
      query: async (sql: string, parameters: unknown[]) => {
        const runner = dataSource.createQueryRunner()
        try {
          await runner.query('SET enable_seqscan = off')
          plans.push(JSON.stringify(await runner.query(`EXPLAIN ${sql}`, parameters)))
          await runner.query('RESET enable_seqscan')
        } finally {
          await runner.release()
        }
        return query(sql, parameters)
      },
    }
    const lookFor = createEntrySearch(planning as typeof dataSource)
    for (const criteria of [{ person: anna }, { caller: 'nora' }, { override }, { requestId }, { from: new Date(0), to: new Date() }])
      await lookFor(criteria, { first: 20 })
    expect(plans).toHaveLength(5)
    for (const plan of plans) expect(plan).not.toContain('Seq Scan')
    expect(plans[0]).toContain('entry_of_person')
    expect(plans[0]).toContain('entry_beside_persons')
    expect(plans[1]).toContain('entry_of_caller')
    expect(plans[2]).toContain('entry_of_override')
    expect(plans[4]).toContain('entry_by_time')
  })
})
