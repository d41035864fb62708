import { describe, expect, it } from '@jest/globals'
import { dayInEngland, hasReachedAge, isDay } from './calendar.js'

describe('calendar', () => {
  it.each([
    { at: '2025-01-31T23:59:59Z', day: '2025-01-31' },
    { at: '2025-07-01T22:59:59Z', day: '2025-07-01' },
    { at: '2025-07-01T23:00:00Z', day: '2025-07-02' },
    { at: '2025-10-26T00:30:00Z', day: '2025-10-26' },
    { at: '2025-12-31T23:30:00Z', day: '2025-12-31' },
  ])('$at is $day in England', ({ at, day }) => {
    expect(dayInEngland(Date.parse(at))).toBe(day)
  })

  it.each([
    { born: '2009-07-02', today: '2025-07-01', reached: false },
    { born: '2009-07-02', today: '2025-07-02', reached: true },
    { born: '2008-02-29', today: '2024-02-28', reached: false },
    { born: '2008-02-29', today: '2024-02-29', reached: true },
    { born: '2084-02-29', today: '2100-02-28', reached: false },
    { born: '2084-02-29', today: '2100-03-01', reached: true },
    { born: '2030-01-01', today: '2025-01-01', reached: false },
  ])('born $born, sixteen on $today: $reached', ({ born, today, reached }) => {
    expect(hasReachedAge(16, born, today)).toBe(reached)
  })

  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['', false],
    [20250101, false],
  ])('%j is a day: %j', (raw, expected) => {
    expect(isDay(raw)).toBe(expected)
  })
})
