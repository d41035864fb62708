import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RealRegistry, startRealRegistry } from './real-registry.js'
import { draft, statementAsks } from './statement-asks.js'

let real: RealRegistry
let asks: ReturnType<typeof statementAsks>
beforeAll(async () => {
  real = await startRealRegistry()
  asks = statementAsks(real)
})
afterAll(() => real.stop())

describe('a preview', () => {
  const person = '9990000026'

  it('says in plain words who would no longer see what, and writes nothing', async () => {
    const scope = { categories: ['CRISIS_PLAN'], roles: ['SAFE_HAVEN_WORKER'] }
    const preview = await asks.preview(person, { recording: [{ ...draft, scope }] })
    expect(preview?.sentences).toEqual(['Safe-haven workers would no longer see your crisis plan.'])
    expect(preview?.changes).toEqual([
      {
        role: 'SAFE_HAVEN_WORKER',
        organisationType: 'safe-haven',
        newlyShared: [],
        newlyWithheld: ['CRISIS_PLAN'],
        sentence: 'Safe-haven workers would no longer see your crisis plan.',
        quiet: false,
      },
    ])
    expect(preview?.needsConfirmation).toBe(true)
    expect(await asks.version(person)).toBe(0)
  })

  it.each([
    [
      'an organisation',
      { categories: ['ABOUT_ME'], roles: ['GP'], organisations: ['ZG001'] },
      'GPs at primary-care would no longer see what you wrote about yourself.',
    ],
    [
      'usual care alone',
      { categories: ['ABOUT_ME'], roles: ['AMHP'], purposes: ['TREAT'], emergencyExcepted: true },
      'for your usual care.',
    ],
    [
      'one agency of two',
      { categories: ['CARE_TEAM'], roles: ['GP'], sources: ['ZH001'] },
      'who is in your care team, held by acute-hospital.',
    ],
    [
      'a role that works in two kinds of place',
      { categories: ['ABOUT_ME'], roles: ['LIAISON_CLINICIAN'] },
      'Liaison clinicians in hospitals would',
    ],
  ])('of %s says so', async (_what, scope, words) => {
    const preview = await asks.preview(person, { recording: [{ ...draft, scope }] })
    expect(preview?.sentences.join(' ')).toContain(words)
  })

  it('marks what is quiet, and leaves it out of what is read out or printed', async () => {
    const permit = { ...draft, effect: 'PERMIT', scope: { categories: ['SUBSTANCE_USE', 'POLICE_CONTACT'] } }
    const preview = await asks.preview(person, { recording: [permit] })
    expect(preview?.changes.length).toBeGreaterThan(0)
    expect(preview?.changes.every(({ quiet }) => quiet)).toBe(true)
    expect(preview?.sentences).toEqual([])
  })

  it('says what a withdrawal would bring, and what a permission of all leaves out', async () => {
    const id = await asks.recorded(person, { scope: { categories: ['ABOUT_ME'], roles: ['GP'] } })
    const back = await asks.preview(person, { withdrawing: [id] })
    expect(back?.sentences).toEqual(['GPs would now see what you wrote about yourself.'])
    const all = await asks.preview(person, { recording: [{ ...draft, effect: 'PERMIT', scope: {} }] })
    expect(all?.consequences.join(' ')).toContain('only if you agree to it by name')
  })

  it('names a permission that only overlaps, which would count again once the refusal ends', async () => {
    const other = '9990000042'
    await asks.recorded(other, { effect: 'PERMIT', scope: { categories: ['SUBSTANCE_USE'] } })
    const preview = await asks.preview(other, { recording: [{ ...draft, scope: { roles: ['GP'] } }] })
    expect(preview?.closes).toEqual([])
    expect(preview?.consequences.join(' ')).toContain('A permission of 15 Jun 2026 is about some of this')
  })

  it('of choices that name more than 50 organisations together says so, and is no work', async () => {
    const about = (from: number, to: number) => ({
      ...draft,
      scope: { organisations: Array.from({ length: to - from }, (_, at) => `ZQ${String(from + at).padStart(3, '0')}`) },
    })
    const faultsOf = async (...recording: object[]) => (await asks.preview(person, { recording }))?.faults
    expect(await faultsOf(about(0, 50), about(0, 50))).toEqual([])
    expect(await faultsOf(about(0, 50), about(10, 51))).toEqual([{ field: 'recording', code: 'TOO_MANY' }])
    expect(await faultsOf(about(0, 51))).toEqual([{ field: 'recording.0.scope.organisations', code: 'SCOPE_TOO_LONG' }])
  })

  it('says everything that is wrong, by its place', async () => {
    const preview = await asks.preview(person, { recording: [draft, { ...draft, how: '' }], withdrawing: ['ST-nobody'] })
    expect(preview?.faults).toEqual([{ field: 'withdrawing.0', code: 'STATEMENT_NOT_FOUND' }])
    const again = await asks.preview(person, { recording: [draft, { ...draft, how: '' }] })
    expect(again?.faults).toEqual([{ field: 'recording.1.how', code: 'HOW_MISSING' }])
  })
})
