import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AuditedDecision, AuthorisedEntry, Category, EventEntry } from '@crisis-record/subgraph-kit'
import { type FindingScene, findingScene, gwen, nora, otto } from './findings-arranged.js'
import { clock, type RealAudit, recorded, startRealAudit } from './real-audit.js'

const hour = 3600

let real: RealAudit
let scene: FindingScene
beforeAll(async () => {
  real = await startRealAudit()
  scene = findingScene(real)
})
afterAll(() => real.stop())

interface Case {
  readonly who: string
  readonly caller: AuthorisedEntry['caller']
  readonly after?: number
  readonly categoriesAsked?: readonly Category[]
  readonly decision?: Partial<AuditedDecision>
  readonly event?: EventEntry['event']
  readonly items?: true
  readonly found: number
}

const medication: AuditedDecision = {
  category: 'MEDICATION',
  source: 'ZG001',
  outcome: 'PERMIT',
  reason: 'IMPLIED_CONSENT',
  statements: [],
}
const labelled: Partial<AuditedDecision> = { source: 'ZG001', items: true }

describe('SELF_RELIED_PERMIT', () => {
  const permits = (statement: string, change: Partial<AuditedDecision> = {}): AuditedDecision[] => [
    { category: 'SUBSTANCE_USE', source: 'ZD001', outcome: 'PERMIT', reason: 'EXPLICIT_CONSENT', statements: [statement], ...change },
  ]
  const given = (nhsNumber: string, statement: string, change: Partial<EventEntry> = {}) =>
    scene.keep(
      recorded({
        person: nhsNumber,
        caller: nora,
        facts: { effect: 'PERMIT' },
        subjects: [{ type: 'STATEMENT', id: statement, became: 'RECORDED' }],
        ...change,
      }),
    )

  it.each<Case>([
    { who: 'its recorder', caller: nora, found: 1 },
    { who: 'a colleague in the same organisation', caller: otto, found: 1 },
    { who: 'somebody elsewhere', caller: gwen, found: 0 },
    { who: 'its recorder, a day and an hour later', caller: nora, after: 25 * hour, found: 0 },
    { who: 'its recorder, just within the day', caller: nora, after: 24 * hour, found: 1 },
    { who: 'its recorder, of what was not asked for', caller: nora, categoriesAsked: ['CRISIS_PLAN'], found: 0 },
    { who: 'nobody: an override permitted', caller: nora, decision: { reason: 'OVERRIDE' }, found: 0 },
    { who: 'nobody: it refuses', caller: nora, decision: { outcome: 'DENY', reason: 'PATIENT_OBJECTED' }, found: 0 },
    { who: 'its recorder, having imported it', caller: nora, event: 'CONSENT_IMPORTED', found: 1 },
    {
      who: 'its recorder, of labelled items beside what was asked for',
      caller: nora,
      categoriesAsked: ['MEDICATION'],
      items: true,
      found: 1,
    },
    {
      who: 'its recorder, of labelled items of an agency nothing was asked of',
      caller: nora,
      categoriesAsked: ['CRISIS_PLAN'],
      items: true,
      found: 0,
    },
  ])(
    'first relied on by $who: $found',
    async ({ caller, after = 60, categoriesAsked = ['SUBSTANCE_USE'], decision, event, items, found }) => {
      const nhsNumber = scene.person()
      const statement = `ST-${randomUUID()}`
      await given(nhsNumber, statement, event === undefined ? {} : { event })
      clock.advance(after)
      await scene.look({
        person: nhsNumber,
        caller,
        categoriesAsked: [...categoriesAsked],
        decisions: items === true ? [medication, ...permits(statement, labelled)] : permits(statement, decision),
      })
      const all = await scene.kindsOf(nhsNumber)
      expect(all.map(({ kind, statementId }) => ({ kind, statementId }))).toEqual(
        Array.from({ length: found }, () => ({ kind: 'SELF_RELIED_PERMIT', statementId: statement })),
      )
    },
  )

  it('is found however many others relied on it before; and never twice', async () => {
    const nhsNumber = scene.person()
    const statement = `ST-${randomUUID()}`
    await given(nhsNumber, statement)
    const relied = { person: nhsNumber, categoriesAsked: ['SUBSTANCE_USE'] as Category[], decisions: permits(statement) }
    await scene.look({ ...relied, caller: gwen })
    expect(await scene.kindsOf(nhsNumber)).toEqual([])
    for (const caller of [nora, otto, nora]) await scene.look({ ...relied, caller })
    expect(await scene.kindsOf(nhsNumber)).toEqual([expect.objectContaining({ kind: 'SELF_RELIED_PERMIT', callerReference: 'nora' })])
  })
})

describe('LIFTED_REFUSAL', () => {
  const withdrawn = { event: 'STATEMENT_WITHDRAWN', became: 'WITHDRAWN' } as const
  const mistake = { event: 'STATEMENT_ENTERED_IN_ERROR', became: 'ENTERED_IN_ERROR' } as const
  const plan: AuditedDecision = { category: 'CRISIS_PLAN', source: 'ZM001', outcome: 'PERMIT', reason: 'IMPLIED_CONSENT', statements: [] }
  const lift = (nhsNumber: string, { event, became }: typeof withdrawn | typeof mistake, facts: EventEntry['facts']) => {
    const id = `ST-${randomUUID()}`
    const subjects = [{ type: 'STATEMENT' as const, id, became }]
    return scene.keep(recorded({ person: nhsNumber, caller: nora, event, facts, subjects })).then(() => id)
  }
  const refusal = { effect: 'REFUSE', categories: ['CRISIS_PLAN', 'RISK'] }

  it.each<{
    what: string
    how?: typeof mistake
    facts?: EventEntry['facts']
    look?: Partial<AuthorisedEntry>
    after?: number
    found: number
  }>([
    { what: 'withdrawn, and seen by who withdrew it', found: 1 },
    { what: 'marked as a mistake, and seen by who marked it', how: mistake, found: 1 },
    { what: 'seen by a colleague in the same organisation', look: { caller: otto }, found: 1 },
    { what: 'seen by somebody elsewhere', look: { caller: gwen }, found: 0 },
    { what: 'seen just within the day', after: 24 * hour, found: 1 },
    { what: 'seen later', after: 25 * hour, found: 0 },
    { what: 'of everything', facts: { effect: 'REFUSE', categories: ['ANY'] }, found: 1 },
    { what: 'of which the audit was not told what it covered', facts: { effect: 'REFUSE' }, found: 1 },
    { what: 'of which the audit was not told what it said', facts: {}, found: 1 },
    { what: 'of something else', facts: { effect: 'REFUSE', categories: ['RISK'] }, found: 0 },
    { what: 'in truth a permit', facts: { effect: 'PERMIT', categories: ['CRISIS_PLAN'] }, found: 0 },
    { what: 'and still withheld', look: { decisions: [{ ...plan, outcome: 'DENY', reason: 'PATIENT_OBJECTED' }] }, found: 0 },
    { what: 'and not asked for', look: { categoriesAsked: ['MEDICATION'] }, found: 0 },
    {
      what: 'and only the choices looked at',
      look: { categoriesAsked: ['SHARING_STATEMENTS'], decisions: [{ ...plan, category: 'SHARING_STATEMENTS', reason: 'ROLE' }] },
      facts: { effect: 'REFUSE', categories: ['ANY'] },
      found: 0,
    },
    { what: 'and opened by an override', look: { decisions: [{ ...plan, reason: 'OVERRIDE' }] }, found: 0 },
    {
      what: 'of labelled items, seen with what they stand among',
      facts: { effect: 'REFUSE', categories: ['SEXUAL_HEALTH'] },
      look: { decisions: [plan, { ...plan, category: 'SEXUAL_HEALTH', reason: 'EXPLICIT_CONSENT', items: true }] },
      found: 1,
    },
  ])('a refusal, $what: $found', async ({ how = withdrawn, facts = refusal, look = {}, after = 60, found }) => {
    const nhsNumber = scene.person()
    const statementId = await lift(nhsNumber, how, facts)
    clock.advance(after)
    await scene.look({ person: nhsNumber, categoriesAsked: ['CRISIS_PLAN'], decisions: [plan], ...look })
    expect((await scene.kindsOf(nhsNumber)).map((each) => [each.kind, each.statementId])).toEqual(
      Array.from({ length: found }, () => ['LIFTED_REFUSAL', statementId]),
    )
  })

  const seen = (nhsNumber: string, caller = nora) =>
    scene.look({ person: nhsNumber, caller, categoriesAsked: ['CRISIS_PLAN'], decisions: [plan] })

  it('is one for each refusal, however often it is looked at, and says who lifted it', async () => {
    const nhsNumber = scene.person()
    await seen(nhsNumber)
    const first = await lift(nhsNumber, withdrawn, refusal)
    await seen(nhsNumber, gwen)
    await seen(nhsNumber, otto)
    await seen(nhsNumber)
    const [second, third] = [await lift(nhsNumber, mistake, refusal), await lift(nhsNumber, withdrawn, refusal)]
    await seen(nhsNumber, otto)
    await seen(nhsNumber, otto)
    const found = await scene.kindsOf(nhsNumber)
    expect(found.map(({ statementId }) => statementId).sort()).toEqual([first, second, third].sort())
    expect(found.map(({ callerReference }) => callerReference)).toEqual(['otto', 'otto', 'otto'])
  })

  it('is of the person it was about alone', async () => {
    const [one, other] = [scene.person(), scene.person()]
    await lift(one, withdrawn, refusal)
    await seen(other)
    expect(await scene.kindsOf(other)).toEqual([])
    expect(await scene.kindsOf(one)).toEqual([])
  })
})
