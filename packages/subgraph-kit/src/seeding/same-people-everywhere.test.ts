import { describe, expect, it } from '@jest/globals'
import { parseNhsNumber } from '@crisis-record/contract'
import { generatedPeople } from './generated-people.js'
import { seedCalendar } from './seed-calendar.js'
import { seedId } from './seed-id.js'
import { seedRandom } from './seed-random.js'

describe('what seeds are made of', () => {
  it('gives the same first people whatever the size of the population, and valid numbers only', () => {
    const few = [...generatedPeople(50)]
    expect([...generatedPeople(500)].slice(0, 50)).toEqual(few)
    expect(new Set(few).size).toBe(50)
    expect(few.every((nhsNumber) => parseNhsNumber(nhsNumber) === nhsNumber)).toBe(true)
    expect(few.every((nhsNumber) => nhsNumber >= '9990010000')).toBe(true)
  })

  it('chooses the same for one person and topic, and differently for others', () => {
    const draws = (topic: string) => {
      const random = seedRandom('9990010008', topic)
      return Array.from({ length: 20 }, () => random.whole(1, 1000))
    }
    expect(draws('plan')).toEqual(draws('plan'))
    expect(draws('plan')).not.toEqual(draws('visits'))
  })

  it('keeps to probabilities and bounds', () => {
    const random = seedRandom('bounds')
    const draws = Array.from({ length: 10_000 }, () => random.chance(0.2)).filter(Boolean).length
    expect(draws).toBeGreaterThan(1800)
    expect(draws).toBeLessThan(2200)
    const wholes = new Set(Array.from({ length: 1000 }, () => random.whole(3, 5)))
    expect([...wholes].sort()).toEqual([3, 4, 5])
    expect(random.sample(['a', 'b', 'c', 'd'], 2)).toHaveLength(2)
    expect(random.sample(['a', 'b'], 5)).toEqual(['a', 'b'])
  })

  it('counts days back from the day of seeding', () => {
    const calendar = seedCalendar(new Date('2026-03-01T23:30:00Z'))
    expect(calendar.day(1)).toBe('2026-02-28')
    expect(calendar.day(-1)).toBe('2026-03-02')
    expect(calendar.at(3, '14:20').toISOString()).toBe('2026-02-26T14:20:00.000Z')
    expect(calendar.hoursAgo(2).toISOString()).toBe('2026-03-01T21:30:00.000Z')
    expect(() => calendar.at(0, 'noon')).toThrow()
  })

  it('makes ids that hold no NHS number, and sort by ordinal', () => {
    expect(seedId('CP', '9990000018', 1)).not.toContain('9990000018')
    expect(seedId('CP', '9990000018', 2) > seedId('CP', '9990000018', 1)).toBe(true)
    expect(seedId('CP', '9990000018', 1)).not.toBe(seedId('CP', '9990000026', 1))
  })
})
