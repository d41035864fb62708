import { describe, expect, it } from '@jest/globals'
import { endOfDayInstant, isBlank, noDay, readDay, readMoment, startOfDayInstant } from './day-parts.js'

const parts = (words: string) => {
  const [day = '', month = '', year = ''] = words.split(' ')
  return { day, month, year }
}

describe('a day in three boxes', () => {
  it.each([
    ['14 7 2026', '2026-07-14'],
    ['1 12 2026', '2026-12-01'],
    ['29 2 2024', '2024-02-29'],
    ['29 2 2026', undefined],
    ['31 4 2026', undefined],
    ['14 7 26', undefined],
    ['x 7 2026', undefined],
    ['14 7', undefined],
  ])('%s is %s', (words, expected) => expect(readDay(parts(words))).toBe(expected))

  it('is blank only where nothing is typed', () => {
    expect(isBlank(noDay)).toBe(true)
    expect(isBlank(parts('14'))).toBe(false)
  })
})

describe('moments are of London, whatever the zone of the machine', () => {
  it('begins and ends a day there, in winter and summer and when the clocks change', () => {
    expect(startOfDayInstant('2026-01-14')).toBe('2026-01-14T00:00:00.000Z')
    expect(startOfDayInstant('2026-07-14')).toBe('2026-07-13T23:00:00.000Z')
    expect(endOfDayInstant('2026-03-29')).toBe('2026-03-29T23:00:00.000Z')
  })

  it.each([
    ['14 7 2026', '03:05', '2026-07-14T02:05:00.000Z'],
    ['14 1 2026', '3.05', '2026-01-14T03:05:00.000Z'],
    ['14 1 2026', '24:00', undefined],
    ['14 1 2026', '', undefined],
    ['31 2 2026', '10:00', undefined],
  ])('%s at %s', (words, time, expected) => expect(readMoment(parts(words), time)).toBe(expected))
})
