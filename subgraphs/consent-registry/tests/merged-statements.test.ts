import { describe, expect, it } from '@jest/globals'
import { useStatements } from './use-statements.js'

const statements = useStatements()

const drugs = { categories: ['SUBSTANCE_USE'] }
const merge = (merged: string, surviving: string) => statements.real.sql(`INSERT INTO merged_number VALUES ($1, $2)`, [merged, surviving])
const permit = (person: string) => statements.asks.recorded(person, { effect: 'PERMIT', scope: drugs, givenAt: '2026-06-15T08:00:00Z' })
const refuse = (person: string) => statements.asks.recorded(person, { scope: drugs, givenAt: '2026-06-15T08:30:00Z' })
const states = async (person: string) =>
  Object.fromEntries(((await statements.asks.history(person))?.items ?? []).map(({ id, state }) => [id, state]))

describe('a refusal under a number that was merged since', () => {
  it('holds for the surviving one, and a refusal recorded there closes permits under both (P18)', async () => {
    const [merged, surviving] = [await statements.known('9990000204'), await statements.known('9990000212')]
    const [under, over] = [await permit(merged), await permit(surviving)]
    const old = await statements.asks.recorded(merged, { scope: { categories: ['ABOUT_ME'] } })
    await merge(merged, surviving)
    expect(await statements.shared(surviving, 'SUBSTANCE_USE')).toBe(true)
    expect(await statements.shared(surviving, 'ABOUT_ME')).toBe(false)
    const { payload } = await statements.asks.record(surviving, { scope: drugs })
    expect([...(payload?.closed ?? [])].sort()).toEqual([under, over].sort())
    expect((await statements.asks.withdraw(surviving, payload?.statementId ?? '')).payload?.outcome).toBe('WITHDRAWN')
    expect(await statements.shared(surviving, 'SUBSTANCE_USE')).toBe(false)
    expect((await statements.asks.withdraw(surviving, old)).payload?.outcome).toBe('WITHDRAWN')
    expect(await statements.shared(surviving, 'ABOUT_ME')).toBe(true)
  })

  it.each(['withdraw', 'mark'] as const)(
    'brings no earlier permit of the surviving one back, which it could not close then: %s closes it (P18)',
    async (way) => {
      const numbers = way === 'withdraw' ? (['9990000220', '9990000239'] as const) : (['9990000247', '9990000255'] as const)
      const [merged, surviving] = [await statements.known(numbers[0]), await statements.known(numbers[1])]
      const early = await permit(surviving)
      const refusal = await refuse(merged)
      expect(await statements.shared(surviving, 'SUBSTANCE_USE')).toBe(true)
      await merge(merged, surviving)
      expect(await statements.shared(surviving, 'SUBSTANCE_USE')).toBe(false)
      expect((await statements.asks.preview(surviving, { withdrawing: [refusal] }))?.changes).toEqual([])
      const { payload } = await statements.asks[way](surviving, refusal)
      expect(payload).toMatchObject({ outcome: way === 'withdraw' ? 'WITHDRAWN' : 'MARKED', statementId: refusal, closed: [early] })
      expect(await statements.shared(surviving, 'SUBSTANCE_USE')).toBe(false)
      expect((await states(surviving))[early]).toBe('CLOSED')
    },
  )
})
