import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createEmergencySample } from '../src/findings/emergency-sample.js'
import { createFindingWorker } from '../src/findings/finding-worker.js'
import { openStoredChain } from '../src/store/stored-chain.js'
import { verifyChain } from '../src/records/verify-chain.js'
import { samplingKey } from './audit-files.js'
import { emptied, findingAsks, type FindingScene, findingScene, gwen, nora, otto, silent } from './findings-arranged.js'
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

describe('findings from alerts', () => {
  it.each(['OWN_RECORD', 'COLLEAGUE', 'SAME_SURNAME'] as const)('%s is one', async (alert) => {
    const nhsNumber = scene.person()
    const requestId = randomUUID()
    await scene.look({ person: nhsNumber, requestId, alerts: [alert] })
    expect(await scene.kindsOf(nhsNumber)).toEqual([
      expect.objectContaining({ kind: alert, requestId, callerReference: 'nora', callerName: 'Nora Abel' }),
    ])
  })

  it('are one for each caller, person, kind and day in London, however often they looked', async () => {
    const nhsNumber = scene.person()
    const first = randomUUID()
    await scene.look({ person: nhsNumber, requestId: first, alerts: ['COLLEAGUE', 'SAME_SURNAME'] })
    await scene.look({ person: nhsNumber, alerts: ['COLLEAGUE'] })
    await scene.look({ person: nhsNumber, alerts: ['COLLEAGUE'], caller: otto })
    clock.advance(24 * hour)
    await scene.look({ person: nhsNumber, alerts: ['COLLEAGUE'] })
    const found = await scene.kindsOf(nhsNumber)
    expect(found.map(({ kind, callerReference }) => `${kind} ${callerReference}`).sort()).toEqual([
      'COLLEAGUE nora',
      'COLLEAGUE nora',
      'COLLEAGUE otto',
      'SAME_SURNAME nora',
    ])
    expect(found.at(-1)?.requestId).toBe(first)
  })

  it('are none where there was no alert, nor of a search', async () => {
    const nhsNumber = scene.person()
    await scene.look({ person: nhsNumber })
    const { person: _person, ...search } = authorised({ caller: nora, personsReturned: [nhsNumber] })
    await scene.keep(search)
    expect(await scene.kindsOf(nhsNumber)).toEqual([])
  })
})

describe('ETREAT_SAMPLE', () => {
  it('is one in ten of emergency looks, the same for a day however often they looked, and none of others', async () => {
    const emergency = Array.from({ length: 400 }, scene.person)
    for (const nhsNumber of emergency) await scene.look({ person: nhsNumber, purpose: 'ETREAT' })
    for (const nhsNumber of emergency.slice(0, 100)) await scene.look({ person: nhsNumber, purpose: 'ETREAT' })
    const ordinary = Array.from({ length: 100 }, scene.person)
    for (const nhsNumber of ordinary) await scene.look({ person: nhsNumber, purpose: 'TREAT' })
    const sampled = new Map<string, number>()
    let after: string | null = null
    do {
      const { page } = await asks.list({ kind: 'ETREAT_SAMPLE', first: 100, after })
      for (const { nhsNumber } of page?.items ?? []) sampled.set(nhsNumber, (sampled.get(nhsNumber) ?? 0) + 1)
      after = page?.after ?? null
    } while (after !== null)
    // 40 expected of 400; beyond 15 and 75 once in many millions.
    expect(sampled.size).toBeGreaterThan(15)
    expect(sampled.size).toBeLessThan(75)
    expect([...sampled.values()].every((times) => times === 1)).toBe(true)
    expect(ordinary.some((nhsNumber) => sampled.has(nhsNumber))).toBe(false)
  })
})

describe('the queue of findings', () => {
  it('is for those who may review, in the role that may', async () => {
    expect((await asks.list({}, { may: ['AUDIT_SEARCH'] })).codes).toEqual(['ROLE_NOT_PERMITTED'])
    expect((await asks.list({}, { role: 'PARTNERSHIP_ANALYST', may: ['REVIEW'] })).page).toBeUndefined()
  })

  it.each([[{ kind: 'NOTHING' }], [{ state: 'SHUT' }], [{ first: 0 }], [{ first: 101 }], [{ after: '' }]])('refuses %j', async (input) => {
    expect((await asks.list(input)).codes).toEqual(['OPERATION_INVALID'])
  })

  it('turns pages without leaving anything out', async () => {
    const all = (await asks.list({ first: 100, state: 'ALL' })).page?.items.map(({ id }) => id) ?? []
    const seen: string[] = []
    let after: string | null = null
    do {
      const { page } = await asks.list({ first: 7, state: 'ALL', after })
      seen.push(...(page?.items.map(({ id }) => id) ?? []))
      after = page?.after ?? null
    } while (after !== null && seen.length < all.length)
    expect(seen.slice(0, all.length)).toEqual(all)
  })
})

describe('what is derived', () => {
  const derived = async () => {
    await real.audit().subgraph.services.findings.worker.catchUp()
    const read = (sql: string) => real.audit().subgraph.dataSource.query<unknown[]>(sql)
    return {
      findings: await read('SELECT * FROM finding ORDER BY sequence, id'),
      reviews: await read('SELECT * FROM finding_review ORDER BY finding_id'),
      awaited: await read('SELECT * FROM awaited_permit ORDER BY statement_id'),
      lifted: await read('SELECT * FROM lifted_refusal ORDER BY statement_id'),
    }
  }

  it('waits for looks that make use of a statement', async () => {
    const [one, other] = [scene.person(), scene.person()]
    const ended = { event: 'STATEMENT_WITHDRAWN' as const, facts: { effect: 'REFUSE', categories: ['CRISIS_PLAN'] }, caller: nora }
    for (const person of [one, other])
      await scene.keep(recorded({ ...ended, person, subjects: [{ type: 'STATEMENT', id: `ST-${randomUUID()}`, became: 'WITHDRAWN' }] }))
    await scene.look({ person: one })
    await scene.keep(
      recorded({ person: one, caller: nora, subjects: [{ type: 'STATEMENT', id: `ST-${randomUUID()}`, became: 'RECORDED' }] }),
    )
    const { awaited, lifted } = await derived()
    expect(await scene.kindsOf(one)).toHaveLength(1)
    expect(lifted).toEqual([
      expect.objectContaining({ nhs_number: other, lifter: 'nora', organisation: 'ZM001', categories: ['CRISIS_PLAN'] }),
    ])
    expect(awaited).toHaveLength(1)
  })

  it('is the same where a refusal was withdrawn, then marked as a mistake elsewhere, wherever batches are cut', async () => {
    const nhsNumber = scene.person()
    const id = `ST-${randomUUID()}`
    const facts = { effect: 'REFUSE', categories: ['CRISIS_PLAN'] }
    const ended = { person: nhsNumber, facts }
    await scene.keep(
      recorded({ ...ended, caller: nora, event: 'STATEMENT_WITHDRAWN', subjects: [{ type: 'STATEMENT', id, became: 'WITHDRAWN' }] }),
    )
    await derived()
    await scene.keep(
      recorded({
        ...ended,
        caller: gwen,
        event: 'STATEMENT_ENTERED_IN_ERROR',
        subjects: [{ type: 'STATEMENT', id, became: 'ENTERED_IN_ERROR' }],
      }),
    )
    await derived()
    await scene.look({ person: nhsNumber, caller: gwen })
    await derived()
    await scene.look({ person: nhsNumber, caller: nora })
    expect(await scene.kindsOf(nhsNumber)).toEqual([expect.objectContaining({ kind: 'LIFTED_REFUSAL', callerReference: 'nora' })])
  })

  it('comes with what was found of it', async () => {
    for (const outcome of ['APPROPRIATE', 'ESCALATED']) {
      const person = scene.person()
      await scene.look({ person, alerts: ['OWN_RECORD'] })
      const [finding] = await scene.kindsOf(person)
      expect((await asks.review(finding?.id ?? '', { outcome }, { person })).payload?.outcome).toBe('REVIEWED')
    }
    expect((await derived()).reviews).toHaveLength(2)
  })

  it('comes back the same from the chain alone, however it is cut and by however many at once', async () => {
    const before = await derived()
    expect(before.findings.length).toBeGreaterThan(40)
    expect(before.reviews.length).toBeGreaterThan(1)
    await emptied(real)
    const several = [1, 7, 500].map((entriesPerBatch) =>
      createFindingWorker({
        dataSource: real.audit().subgraph.dataSource,
        derivation: () => ({
          odsCode: 'ZA001',
          terms: { etreatOneIn: 10, selfReliedHours: 24 },
          sample: createEmergencySample(samplingKey),
        }),
        log: silent,
        entriesPerBatch,
      }),
    )
    await Promise.all(several.map((worker) => worker.catchUp()))
    expect(await derived()).toEqual(before)
  })

  it('does not disturb the chain', async () => {
    expect(
      await verifyChain(openStoredChain((sql, parameters) => real.audit().subgraph.dataSource.query(sql, [...parameters]))),
    ).toMatchObject({
      outcome: 'INTACT',
    })
  })
})
