import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AuthorisedEntry, EventEntry } from '@crisis-record/subgraph-kit'
import { anna, findingAsks, type FindingScene, findingScene, nora, officer, otto } from './findings-arranged.js'
import { authorised, clock, type RealAudit, recorded, startRealAudit } from './real-audit.js'

const hour = 3600

let real: RealAudit
let asks: ReturnType<typeof findingAsks>
let scene: FindingScene
beforeAll(async () => {
  real = await startRealAudit()
  asks = findingAsks(real)
  scene = findingScene(real)
})
afterAll(() => real.stop())

describe('reviewFinding', () => {
  const found = async (change: Partial<AuthorisedEntry> = {}) => {
    const requestId = randomUUID()
    clock.advance(24 * hour)
    await scene.look({ person: anna, alerts: ['OWN_RECORD'], requestId, ...change })
    const page = (await asks.list({ kind: change.alerts?.[0] ?? 'OWN_RECORD', first: 100 })).page
    const finding = page?.items.find((item) => item.requestId === requestId)
    if (finding === undefined) throw new Error('not found')
    return finding
  }
  const shown = async (id: string) => (await asks.list({ state: 'ALL', first: 100 })).page?.items.find((item) => item.id === id)

  it('is an event in the chain, and closes it', async () => {
    const { id } = await found()
    const before = (await asks.list()).page?.waiting ?? 0
    const { payload } = await asks.review(id, { outcome: 'INAPPROPRIATE', note: 'Spoken with\0 her manager.' })
    expect(payload).toEqual({ outcome: 'REVIEWED', findingId: id, faults: [] })
    expect(await shown(id)).toMatchObject({
      review: { outcome: 'INAPPROPRIATE', note: 'Spoken with her manager.', reviewedBy: 'Iris Montague' },
    })
    expect((await asks.list()).page).toMatchObject({ waiting: before - 1 })
    const [event] = await real
      .audit()
      .subgraph.dataSource.query<{ body: EventEntry }[]>(
        `SELECT body FROM entry WHERE kind = 'EVENT' AND body->>'event' = 'FINDING_REVIEWED' ORDER BY sequence DESC LIMIT 1`,
      )
    expect(event?.body).toMatchObject({
      person: anna,
      caller: officer,
      subjects: [{ type: 'FINDING', id, became: 'REVIEWED' }],
      facts: { outcome: 'INAPPROPRIATE', finding: 'OWN_RECORD', holder: 'nora', noted: 'YES' },
    })
    expect(JSON.stringify(event)).not.toContain('manager')
  })

  it('says all that is wrong with it at once, and changes nothing', async () => {
    const { id } = await found()
    const { payload } = await asks.review(id, { outcome: 'FINE', note: 'x'.repeat(4001) })
    expect(payload).toMatchObject({ outcome: 'INVALID', faults: [{ code: 'OUTCOME_UNKNOWN' }, { code: 'NOTE_TOO_LONG' }] })
    expect((await shown(id))?.review).toBeNull()
  })

  it.each([
    { what: 'a finding that is not there', id: 'ZA001:1.NONE', by: {}, code: 'FINDING_NOT_FOUND' },
    { what: 'one about somebody else', by: { person: '9990000026' }, code: 'FINDING_NOT_FOUND' },
    { what: "one's own", by: { reviewer: { ...officer, reference: 'nora' } }, code: 'OWN_FINDING' },
    { what: 'without being allowed to', by: { decision: { may: ['AUDIT_SEARCH'] as const } }, code: 'ROLE_NOT_PERMITTED' },
  ])('refuses $what', async ({ id, by, code }) => {
    const finding = await found()
    const { codes } = await asks.review(id ?? finding.id, {}, by as Parameters<typeof asks.review>[2])
    expect(codes).toEqual([code])
    expect((await shown(finding.id))?.review).toBeNull()
  })

  it('of a number merged since is made under the surviving one, once the registry has said that it was', async () => {
    const former = scene.person()
    const { id } = await found({ person: former })
    expect((await asks.review(id, {}, { person: anna })).codes).toEqual(['FINDING_NOT_FOUND'])
    const { operation, purpose } = authorised()
    const refused = { kind: 'REFUSED', requestId: randomUUID(), occurredAt: clock.now().toISOString(), caller: officer, operation, purpose }
    expect((await real.append({ ...refused, person: former, code: 'PATIENT_MERGED' })).status).toBe(201)
    expect((await asks.review(id, {}, { person: anna })).payload?.outcome).toBe('REVIEWED')
  })

  it('is refused to the recorder of a permit a colleague relied on, who sees it as theirs', async () => {
    const statement = `ST-${randomUUID()}`
    await scene.keep(recorded({ person: anna, caller: nora, subjects: [{ type: 'STATEMENT', id: statement, became: 'RECORDED' }] }))
    await scene.look({
      person: anna,
      caller: otto,
      categoriesAsked: ['SUBSTANCE_USE'],
      decisions: [{ category: 'SUBSTANCE_USE', source: 'ZD001', outcome: 'PERMIT', reason: 'EXPLICIT_CONSENT', statements: [statement] }],
    })
    const { page } = await asks.list({ kind: 'SELF_RELIED_PERMIT', first: 100 }, { sub: 'nora' })
    const finding = page?.items.find(({ statementId }) => statementId === statement)
    expect(finding).toMatchObject({ mine: true, callerReference: 'otto' })
    expect((await asks.review(finding?.id ?? '', {}, { reviewer: { ...officer, reference: 'nora' } })).codes).toEqual(['OWN_FINDING'])
  })

  it('is made once, by the first of those who try at the same time', async () => {
    const { id } = await found()
    const tries = await Promise.all(['APPROPRIATE', 'INAPPROPRIATE', 'ESCALATED'].map((outcome) => asks.review(id, { outcome })))
    expect(tries.filter(({ payload }) => payload?.outcome === 'REVIEWED')).toHaveLength(1)
    expect(tries.flatMap(({ codes }) => codes)).toEqual(['ALREADY_REVIEWED', 'ALREADY_REVIEWED'])
    const events: unknown[] = await real
      .audit()
      .subgraph.dataSource.query(`SELECT FROM entry WHERE kind = 'EVENT' AND body->'subjects'->0->>'id' = $1`, [id])
    expect(events).toHaveLength(1)
  })

  it('is refused where the request itself is not on record', async () => {
    const { id } = await found()
    const { codes } = await asks.ask(
      `mutation ($input: ReviewFindingInput!) { reviewFinding(input: $input) { outcome } }`,
      { nhsNumber: anna, findingId: id, outcome: 'APPROPRIATE' },
      { decision: { ...asks.mayReview, person: anna } },
    )
    expect(codes).toEqual(['AUDIT_UNAVAILABLE'])
    expect((await shown(id))?.review).toBeNull()
  })
})
