import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RealRegistry, startRealRegistry } from './real-registry.js'
import { withdrawStatement } from '../src/statements/withdraw-statement.js'
import { startAnotherInstance } from './another-instance.js'
import { draft, statementAsks } from './statement-asks.js'

let real: RealRegistry
let asks: ReturnType<typeof statementAsks>
beforeAll(async () => {
  real = await startRealRegistry()
  asks = statementAsks(real)
})
afterAll(() => real.stop())

const liaison = { roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZH001' }], subject: 'liaison', purpose: 'TREAT' }
const shared = async (person: string, category: string, caller = liaison) => {
  const { authorisation } = await real.ask({ person, ...caller })
  return authorisation?.decisions.find((one) => one.category === category)?.outcome === 'PERMIT'
}

describe('recording', () => {
  it('a refusal counts from the very next decision on, is on record in the audit, and shows in the history', async () => {
    const person = '9990000026'
    expect(await shared(person, 'ABOUT_ME')).toBe(true)
    const { payload } = await asks.record(person)
    expect(payload).toMatchObject({ outcome: 'RECORDED', version: 1, closed: [], faults: [], consequences: [] })
    expect(await shared(person, 'ABOUT_ME')).toBe(false)
    const events = real.audit.events
    expect(events.at(-1)).toMatchObject({
      kind: 'EVENT',
      event: 'STATEMENT_RECORDED',
      person,
      purpose: 'PATRQT',
      caller: { subject: 'crisis', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' },
      subjects: [{ type: 'STATEMENT', id: payload?.statementId, became: 'RECORDED' }],
      facts: { effect: 'REFUSE', authority: 'PERSON', categories: ['ABOUT_ME'], roles: ['ANY'], permits: [], organisation: 'ZM001' },
    })
    const [shown] = (await asks.history(person))?.items ?? []
    expect(shown).toMatchObject({
      id: payload?.statementId,
      state: 'IN_FORCE',
      effect: 'REFUSE',
      authority: 'PERSON',
      how: 'in person',
      recordedBy: { name: 'Morgan Ellery', role: 'CRISIS_CLINICIAN' },
      inWords: 'On 15 Jun 2026 you decided: do not share what you wrote about yourself with anyone.',
      mayBeWithdrawnBy: ['PERSON'],
    })
  })

  it('says everything that is wrong at once, and writes nothing', async () => {
    const person = '9990000042'
    const wrong = {
      effect: 'MAYBE',
      scope: { categories: ['RISK', 'SAFETY_ALERTS'], roles: [] },
      authority: 'FRIEND',
      givenAt: '2026-06-16T00:00:00Z',
      how: ' ',
    }
    const { payload } = await asks.record(person, wrong)
    expect(payload?.outcome).toBe('INVALID')
    expect(payload?.faults.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'statement.authority AUTHORITY_UNKNOWN',
      'statement.effect EFFECT_UNKNOWN',
      'statement.givenAt GIVEN_IN_FUTURE',
      'statement.how HOW_MISSING',
      'statement.scope.categories CATEGORY_BY_ROLE',
      'statement.scope.roles SCOPE_EMPTY',
    ])
    expect(await asks.version(person)).toBe(0)
  })

  it('on a version that is not the present one changes nothing, and says which is', async () => {
    const person = '9990000107'
    await asks.recorded(person)
    const { payload } = await asks.record(person, {}, { expectedVersion: 0 })
    expect(payload).toMatchObject({ outcome: 'CHANGED', version: 1 })
    expect((await asks.history(person))?.items).toHaveLength(1)
  })

  it('by many at once loses nothing: one is recorded, the others are told the version there is, and record on that', async () => {
    const person = '9990000069'
    const roles = ['GP', 'AMHP', 'PARAMEDIC', 'CRISIS_CLINICIAN', 'SAFE_HAVEN_WORKER']
    const expectedVersion = await asks.version(person)
    const record = (role: string, version: number) =>
      asks.record(person, { scope: { categories: ['ABOUT_ME'], roles: [role] } }, { expectedVersion: version })
    const first = await Promise.all(roles.map((role) => record(role, expectedVersion)))
    const outcomes = first.map(({ payload }) => payload?.outcome)
    expect(outcomes.filter((outcome) => outcome === 'RECORDED')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'CHANGED')).toHaveLength(roles.length - 1)
    expect(first.map(({ payload }) => payload?.version)).toEqual(roles.map(() => expectedVersion + 1))

    let waiting = roles.filter((_, at) => outcomes[at] === 'CHANGED')
    for (let version = expectedVersion + 1; waiting.length > 0; version += 1) {
      const again = await Promise.all(waiting.map((role) => record(role, version)))
      expect(again.filter(({ payload }) => payload?.outcome === 'RECORDED')).toHaveLength(1)
      waiting = waiting.filter((_, at) => again[at]?.payload?.outcome === 'CHANGED')
    }
    const recorded = (await asks.history(person))?.items ?? []
    expect(recorded.flatMap(({ scope }) => scope?.roles ?? []).sort()).toEqual([...roles].sort())
  })

  it('of what somebody needs who comes in an emergency asks twice, and records that it was explained', async () => {
    const person = '9990000204'
    await real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const scope = { categories: ['ALLERGIES'] }
    const asked = await asks.record(person, { scope })
    expect(asked.payload).toMatchObject({ outcome: 'CONFIRMATION_REQUIRED', statementId: null, version: 0 })
    expect(asked.payload?.consequences.join(' ')).toContain('would not see your allergies')
    expect(await asks.version(person)).toBe(0)
    const { payload } = await asks.record(person, { scope }, { consequenceExplained: true })
    expect(payload?.outcome).toBe('RECORDED')
    const [row] = await real.sql(`SELECT decided ->> 'consequenceExplained' AS explained FROM statement WHERE id = $1`, [
      payload?.statementId,
    ])
    expect(row).toEqual({ explained: 'true' })
    const later = await asks.record(person, { scope: { categories: ['MEDICATION'] }, periodStart: '2026-09-01T00:00:00Z' })
    expect(later.payload?.outcome).toBe('CONFIRMATION_REQUIRED')
    const excepted = { categories: ['RISK'], purposes: ['TREAT'], emergencyExcepted: true }
    expect((await asks.record(person, { scope: excepted })).payload?.outcome).toBe('RECORDED')
  })

  it('is not done where the audit does not keep it', async () => {
    const person = '9990000115'
    real.audit.refuse(true)
    const { code } = await asks.record(person)
    real.audit.refuse(false)
    expect(code).toBe('AUDIT_UNAVAILABLE')
    expect(await asks.version(person)).toBe(0)
    expect(await shared(person, 'ABOUT_ME')).toBe(true)
  })
})

describe('a refusal', () => {
  const drugs = (roles?: string[]) => ({ categories: ['SUBSTANCE_USE'], ...(roles === undefined ? {} : { roles }) })

  it('closes for good the earlier permits within it: its withdrawal brings none of them back (P18)', async () => {
    const person = '9990000123'
    const [wide, narrow] = [
      await asks.recorded(person, { effect: 'PERMIT', scope: drugs(['LIAISON_CLINICIAN', 'GP']) }),
      await asks.recorded(person, { effect: 'PERMIT', scope: drugs(['LIAISON_CLINICIAN']) }),
    ]
    expect(await shared(person, 'SUBSTANCE_USE')).toBe(true)
    const preview = await asks.preview(person, { recording: [{ ...draft, scope: {} }] })
    expect(preview?.closes.map(({ statementId }) => statementId).sort()).toEqual([wide, narrow].sort())
    const { payload } = await asks.record(person, { scope: {} }, { consequenceExplained: true })
    expect([...(payload?.closed ?? [])].sort()).toEqual([wide, narrow].sort())
    expect(await shared(person, 'SUBSTANCE_USE')).toBe(false)
    expect((await asks.withdraw(person, payload?.statementId ?? '')).payload?.outcome).toBe('WITHDRAWN')
    expect(await shared(person, 'SUBSTANCE_USE')).toBe(false)
    expect(await shared(person, 'ABOUT_ME')).toBe(true)
    const states = Object.fromEntries(((await asks.history(person))?.items ?? []).map(({ id, state }) => [id, state]))
    expect(states).toMatchObject({ [wide]: 'CLOSED', [narrow]: 'CLOSED' })
    expect(await asks.recorded(person, { effect: 'PERMIT', scope: drugs() })).toBeTruthy()
    expect(await shared(person, 'SUBSTANCE_USE')).toBe(true)
  })

  it('leaves what was kept as an exception, which then outlives it', async () => {
    const person = '9990000212'
    await real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const permit = await asks.recorded(person, { effect: 'PERMIT', scope: drugs(['LIAISON_CLINICIAN']) })
    const other = await asks.recorded(person, { effect: 'PERMIT', scope: drugs(['GP']) })
    const { payload } = await asks.record(person, { scope: drugs() }, { keepPermits: [permit] })
    expect([...(payload?.closed ?? [])].sort()).toEqual([permit, other].sort())
    expect(await shared(person, 'SUBSTANCE_USE')).toBe(true)
    expect(await shared(person, 'SUBSTANCE_USE', { ...liaison, roles: [{ role: 'GP', organisation: 'ZG001' }] })).toBe(false)
    const items = (await asks.history(person))?.items ?? []
    expect(items.map(({ state }) => state).sort()).toEqual(['CLOSED', 'CLOSED', 'IN_FORCE', 'IN_FORCE'])
    const kept = items.find(({ effect, state }) => effect === 'PERMIT' && state === 'IN_FORCE')
    expect(real.audit.events.at(-1)?.facts).toMatchObject({ effect: 'REFUSE', permits: [kept?.id] })
    expect((await asks.withdraw(person, payload?.statementId ?? '')).payload?.outcome).toBe('WITHDRAWN')
    expect(await shared(person, 'SUBSTANCE_USE')).toBe(true)
  })

  it.each([
    ['not closed by it', ['ST-nobody'], 'KEEP_NOT_CLOSED'],
    ['for all that is refused', 'itself', 'KEEP_NOT_NARROWER'],
  ])('keeps no permit that is %s', async (_what, keep, code) => {
    const person = '9990000220'
    await real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const permit = await asks.recorded(person, { effect: 'PERMIT', scope: drugs() })
    const keepPermits = keep === 'itself' ? [permit] : keep
    const { payload } = await asks.record(person, { scope: drugs() }, { keepPermits })
    expect(payload).toMatchObject({ outcome: 'INVALID', faults: [{ field: 'keepPermits', code }] })
  })

  it('counts no permit given before it again, in sequences drawn at random (P18)', async () => {
    const person = '9990000239'
    await real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    let seed = 20_260_615
    const draw = (below: number) => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) % below
    // Each lies within the one before it.
    const scopes = [{}, drugs(), drugs(['LIAISON_CLINICIAN', 'GP']), drugs(['LIAISON_CLINICIAN'])]
    const said: { id: string; effect: string; width: number; over: boolean }[] = []
    for (let step = 0; step < 40; step += 1) {
      real.clock.advance(60)
      const open = said.filter(({ over }) => !over)
      if (open.length > 0 && draw(3) === 0) {
        const gone = open[draw(open.length)]
        if (gone === undefined) continue
        expect((await asks.withdraw(person, gone.id)).payload?.outcome).toBe('WITHDRAWN')
        gone.over = true
      } else {
        const [effect, width] = [draw(2) === 0 ? 'PERMIT' : 'REFUSE', draw(scopes.length)]
        const givenAt = real.clock.now().toISOString()
        const { payload } = await asks.record(person, { effect, scope: scopes[width], givenAt }, { consequenceExplained: true })
        for (const id of payload?.closed ?? []) for (const one of said) if (one.id === id) one.over = true
        said.push({ id: payload?.statementId ?? '', effect, width, over: false })
      }
      const { authorisation } = await real.ask({ person, ...liaison })
      const decided = authorisation?.decisions.find(({ category }) => category === 'SUBSTANCE_USE')
      for (const id of decided?.outcome === 'PERMIT' ? decided.statements : []) {
        const at = said.findIndex((one) => one.id === id)
        const width = said[at]?.width ?? -1
        expect(said.slice(at).filter((one) => one.effect === 'REFUSE' && one.width <= width)).toEqual([])
      }
    }
    expect(said.filter(({ over }) => over).length).toBeGreaterThan(5)
  })
})

describe('withdrawing', () => {
  it('counts at another instance once it is committed, and not before (P7)', async () => {
    const person = '9990000247'
    await real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const id = await asks.recorded(person)
    const elsewhere = await startAnotherInstance(real)
    const seen: boolean[] = []
    real.audit.onEvent = async () => void seen.push(await shared(person, 'ABOUT_ME'))
    const wish = { expectedVersion: 1, statementId: id, authority: 'PERSON', how: 'by telephone' }
    const outcome = await withdrawStatement(
      elsewhere.desk,
      { ...elsewhere.ask, person: { ...elsewhere.ask.person, nhsNumber: person } },
      wish,
    )
    real.audit.onEvent = undefined
    seen.push(await shared(person, 'ABOUT_ME'))
    await elsewhere.stop()
    expect(outcome).toMatchObject({ outcome: 'WITHDRAWN', version: 2 })
    expect(seen).toEqual([false, true])
  })

  it('wants an authority that is not lower, and whoever speaks for somebody is named', async () => {
    const person = '9990000255'
    await real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const own = await asks.recorded(person)
    const lower = await asks.withdraw(person, own, { authority: 'ATTORNEY', givenBy: 'Sam Reed', relationship: 'brother' })
    expect(lower.payload?.faults).toMatchObject([{ field: 'authority', code: 'AUTHORITY_TOO_LOW' }])
    const unnamed = await asks.withdraw(person, own, { authority: 'DEPUTY' })
    expect(unnamed.payload?.faults.map(({ code }) => code)).toEqual(['AUTHORITY_TOO_LOW', 'GIVEN_BY_MISSING', 'RELATIONSHIP_MISSING'])
    const parent = await asks.withdraw(person, own, { authority: 'PARENTAL', givenBy: 'Sam Reed', relationship: 'father' })
    expect(parent.payload?.faults).toMatchObject([{ field: 'authority', code: 'AUTHORITY_DOES_NOT_STAND' }])
    const others = {
      authority: 'BEST_INTERESTS',
      assessor: 'Ruth Adeyemi',
      capacityAssessedOn: '2026-06-14',
      reviewDate: '2026-12-01',
    }
    const theirs = await asks.recorded(person, others)
    expect((await asks.withdraw(person, theirs)).payload?.outcome).toBe('WITHDRAWN')
  })

  it('of somebody else’s choice finds none', async () => {
    const id = await asks.recorded('9990000077')
    expect((await asks.withdraw('9990000085', id)).code).toBe('STATEMENT_NOT_FOUND')
    expect((await asks.mark('9990000085', id)).code).toBe('STATEMENT_NOT_FOUND')
    expect((await asks.withdraw('9990000085', `${id}\0`)).code).toBe('STATEMENT_NOT_FOUND')
    expect((await asks.mark('9990000085', `${id}\0`)).code).toBe('STATEMENT_NOT_FOUND')
  })

  it('is not what is done to one entered in error: that says why, and shows as such', async () => {
    const person = '9990000077'
    const id = await asks.recorded(person, { scope: { categories: ['RISK'] } }, { consequenceExplained: true })
    for (const why of [' ', '\0', '\ud800', '\u200b\u202e', 'x'.repeat(501)])
      expect((await asks.mark(person, id, { why })).payload?.faults).toMatchObject([{ field: 'why', code: 'WHY_MISSING' }])
    expect((await asks.mark(person, id)).payload).toMatchObject({ outcome: 'MARKED', statementId: id })
    expect((await asks.history(person))?.items.find((one) => one.id === id)).toMatchObject({
      state: 'ENTERED_IN_ERROR',
      endedWhy: 'Recorded by mistake: recorded of the wrong person',
      mayBeWithdrawnBy: [],
    })
  })

  it('ends a choice from the very next decision on (P7), and says by whom, how and when', async () => {
    const person = '9990000018'
    const id = await asks.recorded(person)
    expect(await shared(person, 'ABOUT_ME')).toBe(false)
    expect((await asks.withdraw(person, id)).payload).toMatchObject({ outcome: 'WITHDRAWN', statementId: id })
    expect(await shared(person, 'ABOUT_ME')).toBe(true)
    const shown = (await asks.history(person))?.items.find((one) => one.id === id)
    expect(shown).toMatchObject({
      state: 'WITHDRAWN',
      endedBy: { name: 'Morgan Ellery' },
      endedWhy: 'Withdrawn by the person, by telephone.',
    })
    expect((await asks.withdraw(person, id)).payload?.faults).toMatchObject([{ field: 'statementId', code: 'ALREADY_ENDED' }])
  })
})

describe('who may not record', () => {
  it.each([
    ['a clinician, for treatment', { ...liaison, roles: [{ role: 'CRISIS_CLINICIAN', organisation: 'ZM001' }] }, 'ROLE_NOT_PERMITTED'],
    [
      'the privacy officer',
      { roles: [{ role: 'PRIVACY_OFFICER', organisation: 'ZX001' }], subject: 'privacy', purpose: 'PATSFTY' },
      undefined,
    ],
    [
      'a paramedic, at the person’s request',
      { ...liaison, roles: [{ role: 'PARAMEDIC', organisation: 'ZB001' }], purpose: 'PATRQT' },
      'PURPOSE_NOT_PERMITTED',
    ],
  ])('%s, sees nothing of choices, changes none, and is told the same whether there are any', async (_who, caller, code) => {
    const input = { nhsNumber: '9990000034', expectedVersion: 0, statementId: 'ST-1', authority: 'PERSON', how: 'in person' }
    const answers = await Promise.all(
      ['9990000034', '9990000042'].map((person) => asks.withdraw(person, 'ST-1', { ...input, nhsNumber: person }, caller)),
    )
    const shown = answers.map(({ data, errors, status }) => ({ data, errors, status }))
    expect(shown[1]).toEqual(shown[0])
    expect(answers[0]?.payload).toBeUndefined()
    if (code !== undefined) expect(answers[0]?.code).toBe(code)
    for (const person of ['9990000034', '9990000042']) {
      expect(await asks.history(person, caller)).toBeFalsy()
      expect(await asks.preview(person, { recording: [draft] }, caller)).toBeFalsy()
    }
  })
})

describe('the store', () => {
  const person = '9990000050'
  const [owner, registry] = ['owner', 'registry'] as const
  const run = (as: 'owner' | 'registry', statement: string) =>
    as === 'owner' ? real.sql(statement) : real.registry.subgraph.dataSource.query(statement)

  it.each([
    ['remove a statement', `DELETE FROM statement WHERE nhs_number = '${person}'`],
    ['empty the table', `TRUNCATE statement CASCADE`],
    ['change what was decided', `UPDATE statement SET decided = '{}' WHERE nhs_number = '${person}'`],
    ['change whose it is', `UPDATE statement SET nhs_number = '9990000042' WHERE nhs_number = '${person}'`],
    ['change its period', `UPDATE statement SET period_end = now() WHERE nhs_number = '${person}'`],
    ['change when it was recorded', `UPDATE statement SET recorded_at = now() WHERE nhs_number = '${person}'`],
    ['take an end back', `UPDATE statement SET withdrawn_at = NULL WHERE withdrawn_at IS NOT NULL`],
    ['move an end', `UPDATE statement SET withdrawn_at = now() WHERE withdrawn_at IS NOT NULL`],
    ['change who ended one', `UPDATE statement_end SET ended_by = '{}'`],
    ['remove how one ended', `DELETE FROM statement_end`],
    ['empty how they ended', `TRUNCATE statement_end`],
  ])('lets nobody %s: neither the registry nor, without taking the trigger away, its owner', async (_what, statement) => {
    const before = await real.sql(`SELECT * FROM statement ORDER BY id`)
    for (const as of [owner, registry]) await expect(run(as, statement)).rejects.toThrow(/kept|changed|ends once|permission denied/)
    expect(await real.sql(`SELECT * FROM statement ORDER BY id`)).toEqual(before)
  })

  it('does not let the registry take the trigger away', async () => {
    for (const statement of [`ALTER TABLE statement DISABLE TRIGGER ALL`, `DROP TRIGGER statement_is_only_ended ON statement`]) {
      await expect(run('registry', statement)).rejects.toThrow('must be owner')
    }
  })
})
