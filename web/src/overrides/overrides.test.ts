import { capacityAnswers, overrideReasons, reviewOutcomes as outcomesThereAre } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { capacities, reasons, reasonsFor, reviewOutcomes } from './words.js'
import { timeLeft } from './time-left.js'

const now = Date.parse('2026-07-14T02:00:00Z')

describe('time left of an override', () => {
  it.each([
    ['2026-07-14T03:00:00Z', { state: 'open', words: '60 minutes left' }],
    ['2026-07-14T02:02:01Z', { state: 'open', words: '3 minutes left' }],
    ['2026-07-14T02:02:00Z', { state: 'open', words: '120 seconds left' }],
    ['2026-07-14T02:00:00.200Z', { state: 'open', words: '1 second left' }],
    ['2026-07-14T02:00:00Z', { state: 'over' }],
    ['2026-07-14T01:00:00Z', { state: 'over' }],
    ['nonsense', { state: 'over' }],
  ])('until %s', (expiresAt, expected) => expect(timeLeft(expiresAt, now)).toEqual(expected))
})

it.each([
  [undefined, ['VITAL_INTERESTS', 'SAFEGUARDING', 'PUBLIC_INTEREST', 'STATUTE', 'COURT_ORDER']],
  ['LACKS_CAPACITY', ['VITAL_INTERESTS', 'SAFEGUARDING', 'PUBLIC_INTEREST']],
  ['CANNOT_BE_ASSESSED', ['VITAL_INTERESTS', 'SAFEGUARDING', 'PUBLIC_INTEREST']],
  ['HAS_CAPACITY_OTHERS_AT_RISK', ['SAFEGUARDING', 'PUBLIC_INTEREST']],
  ['OTHER_LAWFUL_AUTHORITY', ['STATUTE', 'COURT_ORDER']],
])('to the answer %s belong the reasons %j', (capacity, codes) => expect(reasonsFor(capacity).map(({ code }) => code)).toEqual(codes))

it('offers every answer, reason and outcome there is, once', () => {
  expect(capacities.map(({ code }) => code)).toEqual([...capacityAnswers])
  expect(reasons.map(({ code }) => code)).toEqual([...overrideReasons])
  expect(reviewOutcomes.map(({ code }) => code)).toEqual([...outcomesThereAre])
})
