import { describe, expect, it } from '@jest/globals'
import { withdrawStatement } from '../src/statements/withdraw-statement.js'
import { startAnotherInstance } from './another-instance.js'
import { useStatements } from './use-statements.js'

const statements = useStatements()

describe('withdrawing', () => {
  it('counts at another instance once it is committed, and not before (P7)', async () => {
    const person = '9990000247'
    await statements.real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const id = await statements.asks.recorded(person)
    const elsewhere = await startAnotherInstance(statements.real)
    const seen: boolean[] = []
    statements.real.audit.onEvent = async () => void seen.push(await statements.shared(person, 'ABOUT_ME'))
    const wish = { expectedVersion: 1, statementId: id, authority: 'PERSON', how: 'by telephone' }
    const outcome = await withdrawStatement(
      elsewhere.desk,
      { ...elsewhere.ask, person: { ...elsewhere.ask.person, nhsNumber: person } },
      wish,
    )
    statements.real.audit.onEvent = undefined
    seen.push(await statements.shared(person, 'ABOUT_ME'))
    await elsewhere.stop()
    expect(outcome).toMatchObject({ outcome: 'WITHDRAWN', version: 2 })
    expect(seen).toEqual([false, true])
  })

  it('wants an authority that is not lower, and whoever speaks for somebody is named', async () => {
    const person = '9990000255'
    await statements.real.sql(`INSERT INTO person VALUES ($1, '1980-01-01', false, NULL, 1) ON CONFLICT DO NOTHING`, [person])
    const own = await statements.asks.recorded(person)
    const lower = await statements.asks.withdraw(person, own, { authority: 'ATTORNEY', givenBy: 'Sam Reed', relationship: 'brother' })
    expect(lower.payload?.faults).toMatchObject([{ field: 'authority', code: 'AUTHORITY_TOO_LOW' }])
    const unnamed = await statements.asks.withdraw(person, own, { authority: 'DEPUTY' })
    expect(unnamed.payload?.faults.map(({ code }) => code)).toEqual(['AUTHORITY_TOO_LOW', 'GIVEN_BY_MISSING', 'RELATIONSHIP_MISSING'])
    const parent = await statements.asks.withdraw(person, own, { authority: 'PARENTAL', givenBy: 'Sam Reed', relationship: 'father' })
    expect(parent.payload?.faults).toMatchObject([{ field: 'authority', code: 'AUTHORITY_DOES_NOT_STAND' }])
    const others = {
      authority: 'BEST_INTERESTS',
      assessor: 'Ruth Adeyemi',
      capacityAssessedOn: '2026-06-14',
      reviewDate: '2026-12-01',
    }
    const theirs = await statements.asks.recorded(person, others)
    expect((await statements.asks.withdraw(person, theirs)).payload?.outcome).toBe('WITHDRAWN')
  })

  it('of somebody else’s choice finds none', async () => {
    const id = await statements.asks.recorded('9990000077')
    expect((await statements.asks.withdraw('9990000085', id)).code).toBe('STATEMENT_NOT_FOUND')
    expect((await statements.asks.mark('9990000085', id)).code).toBe('STATEMENT_NOT_FOUND')
    expect((await statements.asks.withdraw('9990000085', `${id}\0`)).code).toBe('STATEMENT_NOT_FOUND')
    expect((await statements.asks.mark('9990000085', `${id}\0`)).code).toBe('STATEMENT_NOT_FOUND')
  })

  it('is not what is done to one entered in error: that says why, and shows as such', async () => {
    const person = '9990000077'
    const id = await statements.asks.recorded(person, { scope: { categories: ['RISK'] } }, { consequenceExplained: true })
    for (const why of [' ', '\0', '\ud800', '\u200b\u202e', 'x'.repeat(501)])
      expect((await statements.asks.mark(person, id, { why })).payload?.faults).toMatchObject([{ field: 'why', code: 'WHY_MISSING' }])
    expect((await statements.asks.mark(person, id)).payload).toMatchObject({ outcome: 'MARKED', statementId: id })
    expect((await statements.asks.history(person))?.items.find((one) => one.id === id)).toMatchObject({
      state: 'ENTERED_IN_ERROR',
      endedWhy: 'Recorded by mistake: recorded of the wrong person',
      mayBeWithdrawnBy: [],
    })
  })

  it('ends a choice from the very next decision on (P7), and says by whom, how and when', async () => {
    const person = '9990000018'
    const id = await statements.asks.recorded(person)
    expect(await statements.shared(person, 'ABOUT_ME')).toBe(false)
    expect((await statements.asks.withdraw(person, id)).payload).toMatchObject({ outcome: 'WITHDRAWN', statementId: id })
    expect(await statements.shared(person, 'ABOUT_ME')).toBe(true)
    const shown = (await statements.asks.history(person))?.items.find((one) => one.id === id)
    expect(shown).toMatchObject({
      state: 'WITHDRAWN',
      endedBy: { name: 'Morgan Ellery' },
      endedWhy: 'Withdrawn by the person, by telephone.',
    })
    expect((await statements.asks.withdraw(person, id)).payload?.faults).toMatchObject([{ field: 'statementId', code: 'ALREADY_ENDED' }])
  })
})
