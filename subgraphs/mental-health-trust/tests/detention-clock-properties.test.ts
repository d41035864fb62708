import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { detentionClock } from '../src/records/detention-clock/detention-clock.js'
import { type DetentionRecord, placeKinds, type Stay } from '../src/records/detention-clock/detention-record.js'
import { detentionRules } from '../src/records/detention-clock/detention-rules.js'
import { at, extension } from './a-detention.js'

const hourMs = 3_600_000
const now = at('2026-03-12T12:00')
const writtenAt = now

/** Any hour from a day before the detentions of these tests to a day after now; or nothing. */
const time = fc.integer({ min: -24, max: 60 }).map((hours) => new Date(at('2026-03-11T00:00').getTime() + hours * hourMs))
const maybe = fc.option(time)
const aStay = fc.record<Stay>({ kind: fc.constantFrom(...placeKinds), arrivedAt: maybe, leftAt: maybe })
const anExtension = fc.record({
  authorisedAt: maybe,
  minutes: fc.option(fc.integer({ min: -10, max: 3000 })),
  authorisedBy: fc.constantFrom(null, extension.authorisedBy),
  byExaminingDoctor: fc.boolean(),
  approvedBy: fc.constantFrom(null, 'Superintendent B'),
})
const aRecord = fc.record<DetentionRecord>({
  section: fc.constantFrom('135', '136'),
  writtenAt: fc.constant(writtenAt),
  detainedAt: maybe,
  manner: fc.constantFrom('REMOVED', 'KEPT'),
  stays: fc.array(aStay, { maxLength: 3 }),
  extensions: fc.array(anExtension, { maxLength: 3 }),
  endedAt: maybe,
  endedByTransfer: fc.boolean(),
  under18: fc.option(fc.boolean()),
})
const records = fc.tuple(aRecord, fc.array(aRecord, { maxLength: 2 })).map(([first, others]) => [first, ...others] as const)

const clock = (of: readonly [DetentionRecord, ...DetentionRecord[]]) => detentionClock([...of], { rules: detentionRules, now })
const arrivals = (of: readonly DetentionRecord[]) => of.flatMap(({ stays }) => stays.flatMap(({ arrivedAt }) => arrivedAt?.getTime() ?? []))

/** The same detention with a stay that came after every other time, at the end of its first record. */
function withTransfer(
  of: readonly [DetentionRecord, ...DetentionRecord[]],
  kind: Stay['kind'],
  hours: number,
): readonly [DetentionRecord, ...DetentionRecord[]] {
  const [first, ...others] = of
  const latest = Math.max(...arrivals(of), ...of.flatMap(({ detainedAt }) => detainedAt?.getTime() ?? []), at('2026-03-10T00:00').getTime())
  return [{ ...first, stays: [...first.stays, { kind, arrivedAt: new Date(latest + hours * hourMs), leftAt: null }] }, ...others]
}

describe('the detention clock, for any records', () => {
  it('is never moved to a later time, nor started, by a transfer', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...placeKinds), fc.integer({ min: 1, max: 40 }), (of, kind, hours) => {
        // A first stay is no transfer: a record without any may be waiting for exactly that.
        fc.pre(of[0].stays.length > 0 || of[0].manner === 'KEPT')
        const before = clock(of)
        expect(clock(withTransfer(of, kind, hours)).start).toEqual(before.start)
        // Extensions apart: whether one needs a superintendent does depend on where the person was by then.
        const [first, ...others] = of
        const unextended = (record: DetentionRecord) => ({ ...record, extensions: [] })
        const plain = [unextended(first), ...others.map(unextended)] as const
        expect(clock(withTransfer(plain, kind, hours)).expiresAt).toEqual(clock(plain).expiresAt)
      }),
      { numRuns: 2000 },
    )
  })

  it('expires 24 to 36 hours after its start', () => {
    fc.assert(
      fc.property(records, (of) => {
        const { start, expiresAt } = clock(of)
        expect(start === null).toBe(expiresAt === null)
        if (start === null || expiresAt === null) return
        const hours = (expiresAt.getTime() - start.at.getTime()) / hourMs
        expect(hours).toBeGreaterThanOrEqual(24)
        expect(hours).toBeLessThanOrEqual(36)
      }),
      { numRuns: 2000 },
    )
  })

  it('never has a time where the times that count are missing', () => {
    const silent = aRecord.map((record) => ({
      ...record,
      detainedAt: null,
      stays: record.stays.map((one) => ({ ...one, arrivedAt: null })),
    }))
    fc.assert(
      fc.property(silent, fc.array(silent, { maxLength: 2 }), (first, others) => {
        expect(clock([first, ...others])).toMatchObject({ start: null, expiresAt: null, extension: null })
      }),
      { numRuns: 1000 },
    )
  })

  it('starts at the earliest time that can be right, never at one still to come', () => {
    fc.assert(
      fc.property(records, (of) => {
        const { start } = clock(of)
        if (start === null) return
        expect(start.at.getTime()).toBeLessThanOrEqual(now.getTime())
        expect([...arrivals(of), ...of.flatMap(({ detainedAt }) => detainedAt?.getTime() ?? [])]).toContain(start.at.getTime())
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same in whatever order the records of a detention come', () => {
    fc.assert(
      fc.property(aRecord, aRecord, (one, other) => {
        fc.pre(one.section === other.section)
        expect(clock([other, one])).toMatchObject({ start: clock([one, other]).start, state: clock([one, other]).state })
      }),
      { numRuns: 1000 },
    )
  })
})
