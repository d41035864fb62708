import { describe, expect, it } from '@jest/globals'
import { type Caller, recorder } from './statement-asks.js'
import { useStatements } from './use-statements.js'

const statements = useStatements()

const colleague: Caller = { roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }], subject: 'lead', purpose: 'PATRQT' }
const elsewhere: Caller = { roles: [{ role: 'GP', organisation: 'ZG001' }], subject: 'gp', purpose: 'PATRQT' }
const bestInterests = { authority: 'BEST_INTERESTS', assessor: 'Ruth Adeyemi', capacityAssessedOn: '2026-06-14', reviewDate: '2026-12-01' }

describe('who may say that a choice was recorded by mistake', () => {
  it.each<[string, object, string, Caller, string]>([
    ['a refusal', {}, 'whoever recorded it', recorder, 'MARKED'],
    ['a refusal', {}, 'a colleague in the organisation that recorded it', colleague, 'MARKED'],
    ['a refusal', {}, 'somebody of another organisation', elsewhere, 'RECORDED_ELSEWHERE'],
    ['a refusal in best interests', bestInterests, 'somebody of another organisation', elsewhere, 'RECORDED_ELSEWHERE'],
    ['a permission', { effect: 'PERMIT' }, 'somebody of another organisation', elsewhere, 'MARKED'],
  ])('of %s (%j), %s', async (...[, wish, , caller, outcome]) => {
    const person = await statements.known('9990000204')
    const id = await statements.asks.recorded(person, wish)
    const shown = (await statements.asks.history(person, caller))?.items.find((one) => one.id === id)
    expect(shown?.mayBeMarkedInError).toBe(outcome === 'MARKED')
    const { payload } = await statements.asks.mark(person, id, {}, caller)
    if (outcome === 'MARKED') expect(payload).toMatchObject({ outcome, statementId: id })
    else expect(payload).toMatchObject({ outcome: 'INVALID', faults: [{ field: 'statementId', code: outcome }] })
  })

  it.each([
    ['cannot be read', '{}'],
    ['says not who recorded it', JSON.stringify({ effect: 'REFUSE' })],
  ])('nobody, of what refuses since it %s', async (_what, decided) => {
    const person = await statements.known('9990000212')
    const id = `ST-${String(decided.length)}`
    await statements.real.sql(`INSERT INTO statement (id, nhs_number, decided, recorded_at) VALUES ($1, $2, $3, now())`, [
      id,
      person,
      decided,
    ])
    const { payload } = await statements.asks.mark(person, id)
    expect(payload?.faults).toMatchObject([{ field: 'statementId', code: 'RECORDED_ELSEWHERE' }])
  })

  it.each([
    ['one withdrawn', 'STATEMENT_WITHDRAWN', (person: string, id: string) => statements.asks.withdraw(person, id)],
    ['one marked', 'STATEMENT_ENTERED_IN_ERROR', (person: string, id: string) => statements.asks.mark(person, id)],
  ] as const)('tells the audit that a refusal was lifted, of what, and by whom: %s', async (_what, event, end) => {
    const person = await statements.known('9990000220')
    const id = await statements.asks.recorded(person, { scope: { categories: ['ABOUT_ME', 'CARE_TEAM'] } })
    expect((await end(person, id)).payload?.faults).toEqual([])
    expect(statements.real.audit.events.at(-1)).toMatchObject({
      event,
      facts: { effect: 'REFUSE', categories: ['ABOUT_ME', 'CARE_TEAM'], authority: 'PERSON', organisation: 'ZM001' },
    })
  })

  it('tells the audit that a refusal of everything was', async () => {
    const person = await statements.known('9990000220')
    const id = await statements.asks.recorded(person, { scope: {} }, { consequenceExplained: true })
    await statements.asks.mark(person, id)
    expect(statements.real.audit.events.at(-1)).toMatchObject({ facts: { effect: 'REFUSE', categories: ['ANY'] } })
  })
})

describe('text that nobody sees', () => {
  const unseen = '\u200b\u202e\u2066\u3164'
  it('counts as not given, whichever text it is', async () => {
    const person = await statements.known('9990000239')
    const own = await statements.asks.record(person, { how: unseen })
    expect(own.payload?.faults.map(({ field, code }) => `${field} ${code}`)).toEqual(['statement.how HOW_MISSING'])
    const others = await statements.asks.record(person, {
      authority: 'ATTORNEY',
      givenBy: unseen,
      relationship: unseen,
      reviewDate: '2026-12-01',
    })
    expect(others.payload?.faults.map(({ code }) => code)).toEqual(['GIVEN_BY_MISSING', 'RELATIONSHIP_MISSING'])
    const assessed = await statements.asks.record(person, { ...bestInterests, assessor: unseen })
    expect(assessed.payload?.faults.map(({ code }) => code)).toEqual(['ASSESSOR_MISSING'])
    const id = await statements.asks.recorded(person)
    expect((await statements.asks.withdraw(person, id, { how: unseen })).payload?.faults.map(({ code }) => code)).toEqual(['HOW_MISSING'])
    expect((await statements.asks.mark(person, id, { why: unseen })).payload?.faults.map(({ code }) => code)).toEqual(['WHY_MISSING'])
  })

  it('is left out of what was given', async () => {
    const person = await statements.known('9990000247')
    await statements.asks.recorded(person, { how: 'in \u202eperson\u200b' })
    expect((await statements.asks.history(person))?.items[0]?.how).toBe('in person')
  })
})
