import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditReceipt, hashBody } from '@crisis-record/subgraph-kit'
import { makeRequestKey, post, postSigned } from '@crisis-record/subgraph-kit/testing'
import { verifyChain } from '../src/records/verify-chain.js'
import { authorised, clock, completed, type RealAudit, recorded, startRealAudit } from './real-audit.js'

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
})
afterAll(() => real.stop())

const rows = async (): Promise<{ sequence: string; commit: string }[]> =>
  real.audit().subgraph.dataSource.query('SELECT sequence, xmin::text AS commit FROM entry ORDER BY sequence')
const verify = () => verifyChain(real.chain())

describe('POST /entries', () => {
  it('keeps an entry, and gives a receipt', async () => {
    const { status, json } = await real.append(authorised())
    expect(status).toBe(201)
    expect(auditReceipt.parse(json).sequence).toBe(1)
    expect(await verify()).toMatchObject({ outcome: 'INTACT', entries: 1, head: { hash: auditReceipt.parse(json).hash } })
  })

  it('gives the same entry again the receipt of the first, and keeps it once', async () => {
    const entry = authorised()
    const first = await real.append(entry)
    const before = (await rows()).length
    const again = await Promise.all([real.append(entry), real.append(entry)])
    expect(again.map(({ status, json }) => [status, json])).toEqual([
      [201, first.json],
      [201, first.json],
    ])
    expect(await rows()).toHaveLength(before)
    const other = await real.append(completed({ requestId: entry.requestId }))
    expect(other.status).toBe(201)
  })

  it('refuses another entry under the same request and kind, since one of the two would be lost', async () => {
    const entry = authorised()
    const both = await Promise.all([real.append(entry), real.append({ ...entry, person: '9990000026' })])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await real.append({ ...entry, purpose: 'ETREAT' })).status).toBe(409)
  })

  it('keeps 200 that arrive at once, each in a place of its own', async () => {
    const before = (await rows()).length
    const answers = await Promise.all(Array.from({ length: 200 }, () => real.append(authorised())))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const receipts = answers.map(({ json }) => auditReceipt.parse(json))
    expect(receipts.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, at) => before + 1 + at))
    expect(await verifyChain(real.chain(), receipts)).toMatchObject({
      outcome: 'INTACT',
      entries: before + 200,
    })
  })

  it('puts all that wait into one commit', async () => {
    const before = (await rows()).length
    const { writer } = real.audit().subgraph.services
    const appended = await Promise.all(Array.from({ length: 200 }, () => writer.append(authorised())))
    expect(new Set(appended.map(({ outcome }) => outcome))).toEqual(new Set(['KEPT']))
    const kept = (await rows()).slice(before)
    expect(kept).toHaveLength(200)
    // The first goes alone, the others wait for it.
    expect(new Set(kept.map(({ commit }) => commit)).size).toBe(2)
  })

  it('goes on where it stood after a restart, and knows entries of before', async () => {
    const entry = authorised()
    const before = auditReceipt.parse((await real.append(entry)).json)
    await real.restart()
    expect((await real.append(entry)).json).toEqual(before)
    expect(auditReceipt.parse((await real.append(authorised())).json).sequence).toBe(before.sequence + 1)
    expect(await verify()).toMatchObject({ outcome: 'INTACT' })
  })

  it('shares the chain with another instance over the same database', async () => {
    const other = await startAnother()
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? real.append(authorised()) : other.append(authorised()))),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    await other.stop()
    expect(await verify()).toMatchObject({ outcome: 'INTACT' })
  })

  it.each([
    ['nothing', {}],
    ['another kind', { ...authorised(), kind: 'DELETED' }],
    [
      'a category we do not have',
      authorised({ decisions: [{ category: 'X' as never, source: 'Z', outcome: 'DENY', reason: 'NOT_SHARED', statements: [] }] }),
    ],
    ['text PostgreSQL cannot keep', authorised({ operation: { name: 'a\0b', hash: 'x' } })],
    ['half a character', authorised({ operation: { name: 'a\ud800', hash: 'x' } })],
  ])('refuses %s with 400, and the entries beside it are kept', async (_what, entry) => {
    const before = (await rows()).length
    const [refused, kept] = await Promise.all([real.append(entry), real.append(authorised())])
    expect([refused.status, kept.status]).toEqual([400, 201])
    expect(await rows()).toHaveLength(before + 1)
  })

  it('refuses whoever is not the gateway', async () => {
    const before = (await rows()).length
    const url = `${real.audit().subgraph.url}/entries`
    const body = JSON.stringify(authorised())
    const now = clock.now().getTime()
    const key = real.audit().keys.request
    const refused = await Promise.all([
      post(url, body),
      post(url, body, { 'request-signature': hashBody(body) }),
      postSigned({ url, body, key: makeRequestKey(), audience: 'ZA001', now }),
      postSigned({ url, body, key, audience: 'ZM001', now }),
      postSigned({ url, body, key, audience: 'ZA001', now: now - 120_000 }),
    ])
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
    expect(await rows()).toHaveLength(before)
  })
})

describe('POST /events', () => {
  it('keeps a change, and gives a receipt', async () => {
    const { status, json } = await real.appendEvent(recorded())
    expect(status).toBe(201)
    expect(auditReceipt.safeParse(json).success).toBe(true)
    expect(await verify()).toMatchObject({ outcome: 'INTACT' })
  })

  it('takes no change from the gateway, and no look at a record from whoever makes changes', async () => {
    const before = (await rows()).length
    expect((await real.append(recorded())).status).toBe(400)
    expect((await real.appendEvent(authorised())).status).toBe(400)
    const now = clock.now().getTime()
    const forged = { body: recorded(), key: real.audit().keys.request, audience: 'ZA001', now }
    expect((await postSigned({ url: `${real.audit().subgraph.url}/events`, ...forged })).status).toBe(401)
    expect(await rows()).toHaveLength(before)
  })
})

describe('what the operators see', () => {
  const metric = async (name: string): Promise<readonly string[]> => {
    const text = await (await fetch(new URL('/metrics', real.audit().subgraph.internalUrl))).text()
    return text.split('\n').filter((line) => line.startsWith(name))
  }

  it('is how many entries came from whom, of which kind, and what became of them', async () => {
    await real.restart()
    const event = recorded()
    await real.append(authorised())
    await real.appendEvent(event)
    await real.appendEvent({ ...event, facts: {} })
    const lines = (await metric('crisis_record_audit_entries_total')).map((line) => line.replace(/agency="ZA001",?|,agency="ZA001"/, ''))
    expect(lines.sort()).toEqual([
      'crisis_record_audit_entries_total{sender="ZC001",kind="STATEMENT_RECORDED",outcome="CONTRADICTED"} 1',
      'crisis_record_audit_entries_total{sender="ZC001",kind="STATEMENT_RECORDED",outcome="KEPT"} 1',
      'crisis_record_audit_entries_total{sender="gateway",kind="AUTHORISED",outcome="KEPT"} 1',
    ])
  })

  it('is how many operations were authorised and never said to be completed, after some minutes', async () => {
    const { completionWatch } = real.audit().subgraph.services
    clock.advance(3600)
    const before = await completionWatch.look()
    const [one, other] = [authorised(), authorised()]
    for (const entry of [one, other]) await real.append(entry)
    await real.append(completed({ requestId: one.requestId }))
    expect(await completionWatch.look()).toBe(before)
    clock.advance(600)
    expect(await completionWatch.look()).toBe(before + 1)
    expect(await metric('crisis_record_audit_uncompleted')).toEqual([expect.stringMatching(new RegExp(` ${String(before + 1)}$`))])
  })

  it('takes no verdict about the audit’s own findings from others', async () => {
    const before = (await rows()).length
    expect((await real.appendEvent(recorded({ event: 'FINDING_REVIEWED' }))).status).toBe(400)
    expect(await rows()).toHaveLength(before)
  })

  it('keeps who was refused, as the gateway tells', async () => {
    const { decisions: _decisions, ...common } = authorised()
    expect((await real.append({ ...common, kind: 'REFUSED', code: 'PATIENT_NOT_FOUND' })).status).toBe(201)
  })
})

/** A second process would be started like this: its own writer, the same database. */
async function startAnother() {
  const { startTestSubgraph } = await import('@crisis-record/subgraph-kit/testing')
  const { definition } = await import('../src/subgraph.js')
  const another = await startTestSubgraph(definition, {
    databaseUrl: real.databaseUrl,
    odsCode: 'ZA001',
    clock,
    environment: real.environment,
  })
  return {
    append: (body: unknown) =>
      postSigned({
        url: `${another.subgraph.url}/entries`,
        body,
        key: another.keys.request,
        audience: 'ZA001',
        now: clock.now().getTime(),
      }),
    stop: () => another.stop(),
  }
}
