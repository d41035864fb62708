import { describe, expect, it } from '@jest/globals'
import { ageAt, ageInWords, formatDate, formatDateTime, formatTime, isPast, timeUntil } from './dates.js'

const now = new Date('2026-07-14T02:05:00Z') // 03:05 in London

describe('dates', () => {
  it.each([
    ['2026-07-14', '14 Jul 2026'],
    ['2025-09-01', '1 Sep 2025'],
    ['2026-07-13T23:30:00Z', '14 Jul 2026'],
    ['nonsense', 'date not known'],
  ])('%s reads %s', (iso, words) => expect(formatDate(iso)).toBe(words))

  it('shows times of the day in London, on 24 hours, in summer and winter', () => {
    expect(formatDateTime('2026-07-14T02:05:00Z')).toBe('14 Jul 2026, 03:05')
    expect(formatDateTime('2026-01-14T22:05:00Z')).toBe('14 Jan 2026, 22:05')
    expect(formatTime(now)).toBe('03:05')
  })

  it.each([
    ['2026-07-14T02:04:30Z', 'just now'],
    ['2026-07-14T01:40:00Z', '25 minutes ago'],
    ['2026-07-13T23:05:00Z', '3 hours ago'],
    ['2026-07-13T22:30:00Z', 'yesterday'],
    ['2026-07-14', 'today'],
    ['2026-07-11', '3 days ago'],
    ['2026-06-30', '2 weeks ago'],
    ['2026-05-20', '7 weeks ago'],
    ['2026-05-13', '2 months ago'],
    ['2024-07-15', '23 months ago'],
    ['2024-07-14', '2 years ago'],
    ['2026-07-15', 'tomorrow'],
    ['2026-07-20', 'in 6 days'],
    ['2026-10-15', 'in 3 months'],
  ])('%s is %s', (iso, words) => expect(ageInWords(iso, now)).toBe(words))

  it.each([
    ['1945-07-14', '81y'],
    ['1945-07-15', '80y'],
    ['2024-07-15', '23m'],
    ['2026-07-05', '9d'],
  ])('someone born on %s is %s', (born, age) => expect(ageAt(born, now)).toBe(age))

  it.each([
    ['2026-07-14T10:17:59Z', '8 h 12 min'],
    ['2026-07-14T02:05:59Z', '0 min'],
    ['2026-07-13T02:05:00Z', '0 min'],
  ])('until %s there are %s', (iso, words) => expect(timeUntil(iso, now)).toBe(words))

  it('a review date is past when its day is over, not before', () => {
    expect(isPast('2026-07-13', now)).toBe(true)
    expect(isPast('2026-07-14', now)).toBe(false)
  })
})
