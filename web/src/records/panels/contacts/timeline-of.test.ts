import { describe, expect, it } from '@jest/globals'
import { timelineOf } from './timeline-of.js'

const now = new Date('2026-07-14T02:05:00Z')
const at = (when: string, agency: string, kind = 'A&E') => ({
  item: { id: when, source: { name: agency, odsCode: 'ZH001' } },
  at: when,
  kind,
  title: '',
  facts: null,
})

describe('the picture of twelve months', () => {
  it('has a row for each agency, who saw the person last first, and leaves out what is older or yet to come', () => {
    const contacts = [
      at('2026-08-01T10:00:00Z', 'Trust'),
      at('2026-07-13T10:00:00Z', 'Haven', 'Safe haven'),
      at('2026-07-02T10:00:00Z', 'Hospital'),
      at('2026-06-30T23:30:00Z', 'Haven', 'Safe haven'),
      at('2025-08-01T00:00:00+01:00', 'Hospital', 'Liaison'),
      at('2025-07-31T23:59:59+01:00', 'Trust'),
    ]
    const { months, rows } = timelineOf(contacts, now)
    expect([months.length, months[0], months[11]]).toEqual([12, 'Aug 2025', 'Jul 2026'])
    expect(rows.map(({ agency, kinds, counts }) => [agency, kinds, counts[0], counts[10], counts[11]])).toEqual([
      // Half past midnight in London is July already.
      ['Haven', ['Safe haven'], 0, 0, 2],
      ['Hospital', ['A&E', 'Liaison'], 1, 0, 1],
    ])
    expect(rows[1]?.marks[1]).toBe(0)
    for (const mark of rows.flatMap((row) => row.marks)) expect(mark >= 0 && mark < 1).toBe(true)
  })

  it('is empty where there was nothing', () => expect(timelineOf([], now).rows).toEqual([]))
})
