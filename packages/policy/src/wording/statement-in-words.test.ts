import { describe, expect, it } from '@jest/globals'
import type { ReadableStatement } from '../statements/statement.js'
import { statementInWords } from './statement-in-words.js'

const refusal: ReadableStatement = {
  form: 'READABLE',
  id: 'ST-1',
  effect: 'REFUSE',
  scope: { category: ['CRISIS_PLAN'], source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' },
  authority: 'PERSON',
  givenAt: Date.parse('2026-07-01T09:00:00Z'),
  recordedAt: Date.parse('2026-07-01T09:00:00Z'),
  ended: false,
}

describe('a statement in words', () => {
  it.each([
    { end: '2026-07-14T23:00:00Z', said: 'Until 14 Jul 2026.' },
    { end: '2026-07-15T09:30:00Z', said: 'Until 15 Jul 2026.' },
    { end: '2027-01-15T00:00:00Z', said: 'Until 14 Jan 2027.' },
  ])('that ends at $end holds $said', ({ end, said }) => {
    expect(statementInWords({ ...refusal, periodEnd: Date.parse(end) }, String)).toMatch(new RegExp(`${said}$`))
  })

  it('says from when it holds only where that is not the day of the decision', () => {
    const words = (periodStart: string) => statementInWords({ ...refusal, periodStart: Date.parse(periodStart) }, String)
    expect(words('2026-07-01T00:00:00+01:00')).not.toContain('From')
    expect(words('2026-07-02T00:00:00+01:00')).toMatch(/From 2 Jul 2026\.$/)
  })
})
