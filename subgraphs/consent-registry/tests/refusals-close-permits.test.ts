import { describe, expect, it } from '@jest/globals'
import { draft } from './statement-asks.js'
import { liaison, useStatements } from './use-statements.js'

const statements = useStatements()

describe('a refusal', () => {
  const drugs = (roles?: string[]) => ({ categories: ['SUBSTANCE_USE'], ...(roles === undefined ? {} : { roles }) })

  it('closes for good the earlier permits within it: its withdrawal brings none of them back (P18)', async () => {
    const person = '9990000123'
    const [wide, narrow] = [
      await statements.asks.recorded(person, { effect: 'PERMIT', scope: drugs(['LIAISON_CLINICIAN', 'GP']) }),
      await statements.asks.recorded(person, { effect: 'PERMIT', scope: drugs(['LIAISON_CLINICIAN']) }),
    ]
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(true)
    const preview = await statements.asks.preview(person, { recording: [{ ...draft, scope: {} }] })
    expect(preview?.closes.map(({ statementId }) => statementId).sort()).toEqual([wide, narrow].sort())
    const { payload } = await statements.asks.record(person, { scope: {} }, { consequenceExplained: true })
    expect([...(payload?.closed ?? [])].sort()).toEqual([wide, narrow].sort())
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(false)
    expect((await statements.asks.withdraw(person, payload?.statementId ?? '')).payload?.outcome).toBe('WITHDRAWN')
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(false)
    expect(await statements.shared(person, 'ABOUT_ME')).toBe(true)
    const states = Object.fromEntries(((await statements.asks.history(person))?.items ?? []).map(({ id, state }) => [id, state]))
    expect(states).toMatchObject({ [wide]: 'CLOSED', [narrow]: 'CLOSED' })
    expect(await statements.asks.recorded(person, { effect: 'PERMIT', scope: drugs() })).toBeTruthy()
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(true)
  })

  it('leaves what was kept as an exception, which then outlives it', async () => {
    const person = '9990000212'
    await statements.real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const permit = await statements.asks.recorded(person, { effect: 'PERMIT', scope: drugs(['LIAISON_CLINICIAN']) })
    const other = await statements.asks.recorded(person, { effect: 'PERMIT', scope: drugs(['GP']) })
    const { payload } = await statements.asks.record(person, { scope: drugs() }, { keepPermits: [permit] })
    expect([...(payload?.closed ?? [])].sort()).toEqual([permit, other].sort())
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(true)
    expect(await statements.shared(person, 'SUBSTANCE_USE', { ...liaison, roles: [{ role: 'GP', organisation: 'ZG001' }] })).toBe(false)
    const items = (await statements.asks.history(person))?.items ?? []
    expect(items.map(({ state }) => state).sort()).toEqual(['CLOSED', 'CLOSED', 'IN_FORCE', 'IN_FORCE'])
    const kept = items.find(({ effect, state }) => effect === 'PERMIT' && state === 'IN_FORCE')
    expect(statements.real.audit.events.at(-1)?.facts).toMatchObject({ effect: 'REFUSE', permits: [kept?.id] })
    expect((await statements.asks.withdraw(person, payload?.statementId ?? '')).payload?.outcome).toBe('WITHDRAWN')
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(true)
  })

  it.each([
    ['not closed by it', ['ST-nobody'], 'KEEP_NOT_CLOSED'],
    ['for all that is refused', 'itself', 'KEEP_NOT_NARROWER'],
    ['one of more than anybody has', Array.from({ length: 501 }, (_, at) => `ST-${String(at)}`), 'TOO_MANY'],
  ])('keeps no permit that is %s', async (_what, keep, code) => {
    const person = '9990000220'
    await statements.real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const permit = await statements.asks.recorded(person, { effect: 'PERMIT', scope: drugs() })
    const keepPermits = keep === 'itself' ? [permit] : keep
    const { payload } = await statements.asks.record(person, { scope: drugs() }, { keepPermits })
    expect(payload).toMatchObject({ outcome: 'INVALID', faults: [{ field: 'keepPermits', code }] })
  })

  it('counts no permit given before it again, in sequences drawn at random (P18)', async () => {
    const person = '9990000239'
    await statements.real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    let seed = 20_260_615
    const draw = (below: number) => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) % below
    // Each lies within the one before it.
    const scopes = [{}, drugs(), drugs(['LIAISON_CLINICIAN', 'GP']), drugs(['LIAISON_CLINICIAN'])]
    const said: { id: string; effect: string; width: number; over: boolean }[] = []
    for (let step = 0; step < 40; step += 1) {
      statements.real.clock.advance(60)
      const open = said.filter(({ over }) => !over)
      if (open.length > 0 && draw(3) === 0) {
        const gone = open[draw(open.length)]
        if (gone === undefined) continue
        expect((await statements.asks.withdraw(person, gone.id)).payload?.outcome).toBe('WITHDRAWN')
        gone.over = true
      } else {
        const [effect, width] = [draw(2) === 0 ? 'PERMIT' : 'REFUSE', draw(scopes.length)]
        const givenAt = statements.real.clock.now().toISOString()
        const { payload } = await statements.asks.record(person, { effect, scope: scopes[width], givenAt }, { consequenceExplained: true })
        for (const id of payload?.closed ?? []) for (const one of said) if (one.id === id) one.over = true
        said.push({ id: payload?.statementId ?? '', effect, width, over: false })
      }
      const { authorisation } = await statements.real.ask({ person, ...liaison })
      const decided = authorisation?.decisions.find(({ category }) => category === 'SUBSTANCE_USE')
      for (const id of decided?.outcome === 'PERMIT' ? decided.statements : []) {
        const at = said.findIndex((one) => one.id === id)
        const width = said[at]?.width ?? -1
        expect(said.slice(at).filter((one) => one.effect === 'REFUSE' && one.width <= width)).toEqual([])
      }
    }
    expect(said.filter(({ over }) => over).length).toBeGreaterThan(5)
  })

  it('keeps permits given before it from being recorded later, while it stands and when it has lapsed (P18)', async () => {
    const person = await statements.known('9990000263')
    const lapses = { scope: drugs(), periodEnd: '2026-06-15T23:00:00Z' }
    expect((await statements.asks.record(person, lapses)).payload?.outcome).toBe('RECORDED')
    const early = { effect: 'PERMIT', scope: drugs(['LIAISON_CLINICIAN']), givenAt: '2026-06-15T08:00:00Z' }
    const fault = { outcome: 'INVALID', faults: [{ field: 'statement.givenAt', code: 'REFUSED_SINCE' }] }
    expect((await statements.asks.record(person, early)).payload).toMatchObject(fault)
    statements.real.clock.advance(86_400)
    expect((await statements.asks.record(person, early)).payload).toMatchObject(fault)
    expect((await statements.asks.preview(person, { recording: [{ ...draft, ...early }] }))?.faults).toMatchObject([
      { code: 'REFUSED_SINCE' },
    ])
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(false)
    const others = [
      { ...early, scope: { categories: ['SUBSTANCE_USE', 'POLICE_CONTACT'], roles: ['LIAISON_CLINICIAN'] } },
      { ...early, givenAt: '2026-06-16T08:00:00Z' },
    ]
    for (const other of others) expect((await statements.asks.record(person, other)).payload?.outcome).toBe('RECORDED')
    expect(await statements.shared(person, 'SUBSTANCE_USE')).toBe(true)
  })
})
