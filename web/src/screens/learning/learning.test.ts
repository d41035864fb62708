import { describe, expect, it } from '@jest/globals'
import { closedMonths, monthInWords } from './months.js'
import { type Cell, percentWithheld, totalsByCategory } from './totals.js'

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

describe('totals of what is shown', () => {
  it('sums by kind of information, the most withheld first', () => {
    const totals = totalsByCategory([
      cell('RISK', 'PERMIT', 30),
      cell('CRISIS_PLAN', 'DENY', 12),
      cell('CRISIS_PLAN', 'PERMIT', 28),
      cell('CRISIS_PLAN', 'DENY', 8),
    ])
    expect(totals).toEqual([
      { category: 'CRISIS_PLAN', shared: 28, notShared: 20, incomplete: false },
      { category: 'RISK', shared: 30, notShared: 0, incomplete: false },
    ])
    expect(totals.map(percentWithheld)).toEqual([42, 0])
  })

  it('a suppressed cell adds nothing, marks its total as the least it can be, and no share is claimed', () => {
    const [total] = totalsByCategory([cell('RISK', 'DENY', 12), cell('RISK', 'PERMIT', null)])
    expect(total).toEqual({ category: 'RISK', shared: 0, notShared: 12, incomplete: true })
    expect(total && percentWithheld(total)).toBeUndefined()
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
