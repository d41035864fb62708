import { describe, expect, it } from '@jest/globals'
import { type Cell, choicesIn, figuresOf } from './month-of-role.js'
import { closedMonths, monthInWords } from './months.js'

const cell = (category: string, outcome: string, count: number | null): Cell => ({
  month: '2026-06',
  role: 'PARAMEDIC',
  agencyKind: 'mental-health-trust',
  category,
  outcome,
  reason: 'IMPLIED_CONSENT',
  count,
  suppressed: count === null,
})

describe('one month of one role', () => {
  const may = (one: Cell): Cell => ({ ...one, month: '2026-05' })
  const cells = [
    cell('RISK', 'PERMIT', 30),
    cell('CRISIS_PLAN', 'DENY', 12),
    cell('ALLERGIES', 'SUPPRESSED', null),
    cell('CRISIS_PLAN', 'PERMIT', 28),
    cell('ABOUT_ME', 'DENY', 40),
    may(cell('RISK', 'DENY', 5)),
  ]

  it('shows the figures of the report alone, what was withheld first, what is too small to show last', () => {
    const shown = figuresOf(cells, { month: '2026-06', role: 'PARAMEDIC' })
    expect(shown.map(({ category, count }) => [category, count])).toEqual([
      ['ABOUT_ME', 40],
      ['CRISIS_PLAN', 12],
      ['RISK', 30],
      ['CRISIS_PLAN', 28],
      ['ALLERGIES', null],
    ])
    for (const one of shown) expect(cells).toContain(one)
  })

  it('offers the months and roles there are figures of', () => {
    expect(choicesIn(cells)).toEqual({ months: ['2026-06', '2026-05'], roles: ['PARAMEDIC'] })
    expect(figuresOf(cells, { month: '2026-06', role: 'GP' })).toEqual([])
  })
})

describe('months', () => {
  it('offers closed ones alone, by London', () => {
    expect(closedMonths(new Date('2026-07-31T23:30:00Z')).slice(0, 2)).toEqual(['2026-07', '2026-06'])
    expect(closedMonths(new Date('2026-07-31T22:30:00Z')).slice(0, 2)).toEqual(['2026-06', '2026-05'])
  })

  it.each([
    ['2026-07', 'July 2026'],
    ['soon', 'soon'],
  ])('%s reads %s', (month, words) => expect(monthInWords(month)).toBe(words))
})
