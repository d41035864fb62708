import { describe, expect, it } from '@jest/globals'
import { draft } from './statement-asks.js'
import { liaison, useStatements } from './use-statements.js'

const statements = useStatements()

describe('recording', () => {
  it('a refusal counts from the very next decision on, is on record in the audit, and shows in the history', async () => {
    const person = '9990000026'
    expect(await statements.shared(person, 'ABOUT_ME')).toBe(true)
    const { payload } = await statements.asks.record(person)
    expect(payload).toMatchObject({ outcome: 'RECORDED', version: 1, closed: [], faults: [], consequences: [] })
    expect(await statements.shared(person, 'ABOUT_ME')).toBe(false)
    const events = statements.real.audit.events
    expect(events.at(-1)).toMatchObject({
      kind: 'EVENT',
      event: 'STATEMENT_RECORDED',
      person,
      purpose: 'PATRQT',
      caller: { subject: 'crisis', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' },
      subjects: [{ type: 'STATEMENT', id: payload?.statementId, became: 'RECORDED' }],
      facts: { effect: 'REFUSE', authority: 'PERSON', categories: ['ABOUT_ME'], roles: ['ANY'], permits: [], organisation: 'ZM001' },
    })
    const [shown] = (await statements.asks.history(person))?.items ?? []
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
    const { payload } = await statements.asks.record(person, wrong)
    expect(payload?.outcome).toBe('INVALID')
    expect(payload?.faults.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'statement.authority AUTHORITY_UNKNOWN',
      'statement.effect EFFECT_UNKNOWN',
      'statement.givenAt GIVEN_IN_FUTURE',
      'statement.how HOW_MISSING',
      'statement.scope.categories CATEGORY_BY_ROLE',
      'statement.scope.roles SCOPE_EMPTY',
    ])
    expect(await statements.asks.version(person)).toBe(0)
  })

  it('on a version that is not the present one changes nothing, and says which is', async () => {
    const person = '9990000107'
    await statements.asks.recorded(person)
    const { payload } = await statements.asks.record(person, {}, { expectedVersion: 0 })
    expect(payload).toMatchObject({ outcome: 'CHANGED', version: 1 })
    expect((await statements.asks.history(person))?.items).toHaveLength(1)
  })

  it('by many at once loses nothing: one is recorded, the others are told the version there is, and record on that', async () => {
    const person = '9990000069'
    const roles = ['GP', 'AMHP', 'PARAMEDIC', 'CRISIS_CLINICIAN', 'SAFE_HAVEN_WORKER']
    const expectedVersion = await statements.asks.version(person)
    const record = (role: string, version: number) =>
      statements.asks.record(person, { scope: { categories: ['ABOUT_ME'], roles: [role] } }, { expectedVersion: version })
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
    const recorded = (await statements.asks.history(person))?.items ?? []
    expect(recorded.flatMap(({ scope }) => scope?.roles ?? []).sort()).toEqual([...roles].sort())
  })

  it('of what somebody needs who comes in an emergency asks twice, and records that it was explained', async () => {
    const person = '9990000204'
    await statements.real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const scope = { categories: ['ALLERGIES'] }
    const asked = await statements.asks.record(person, { scope })
    expect(asked.payload).toMatchObject({ outcome: 'CONFIRMATION_REQUIRED', statementId: null, version: 0 })
    expect(asked.payload?.consequences.join(' ')).toContain('would not see your allergies')
    expect(await statements.asks.version(person)).toBe(0)
    const { payload } = await statements.asks.record(person, { scope }, { consequenceExplained: true })
    expect(payload?.outcome).toBe('RECORDED')
    const [row] = await statements.real.sql(`SELECT decided ->> 'consequenceExplained' AS explained FROM statement WHERE id = $1`, [
      payload?.statementId,
    ])
    expect(row).toEqual({ explained: 'true' })
    const later = await statements.asks.record(person, { scope: { categories: ['MEDICATION'] }, periodStart: '2026-09-01T00:00:00Z' })
    expect(later.payload?.outcome).toBe('CONFIRMATION_REQUIRED')
    const excepted = { categories: ['RISK'], purposes: ['TREAT'], emergencyExcepted: true }
    expect((await statements.asks.record(person, { scope: excepted })).payload?.outcome).toBe('RECORDED')
  })

  it('is not done where the audit does not keep it', async () => {
    const person = '9990000115'
    statements.real.audit.refuse(true)
    const { code } = await statements.asks.record(person)
    statements.real.audit.refuse(false)
    expect(code).toBe('AUDIT_UNAVAILABLE')
    expect(await statements.asks.version(person)).toBe(0)
    expect(await statements.shared(person, 'ABOUT_ME')).toBe(true)
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
      ['9990000034', '9990000042'].map((person) => statements.asks.withdraw(person, 'ST-1', { ...input, nhsNumber: person }, caller)),
    )
    const shown = answers.map(({ data, errors, status }) => ({ data, errors, status }))
    expect(shown[1]).toEqual(shown[0])
    expect(answers[0]?.payload).toBeUndefined()
    if (code !== undefined) expect(answers[0]?.code).toBe(code)
    for (const person of ['9990000034', '9990000042']) {
      expect(await statements.asks.history(person, caller)).toBeFalsy()
      expect(await statements.asks.preview(person, { recording: [draft] }, caller)).toBeFalsy()
    }
  })
})
