import { describe, expect, it } from '@jest/globals'
import { isOldFeed, soonness, whoAnswers } from './agency-words.js'

const part = (name: string, answeredInMs: number | null) => ({ odsCode: 'ZX001', name, kind: 'police' as const, answeredInMs })

it.each([
  ['2026-11-29', '2026-11-29T23:00:00Z', false],
  ['2026-11-27', '2026-11-29T23:59:00Z', false],
  ['2026-11-26', '2026-11-29T00:01:00Z', true],
  // Midnight in London comes an hour before that of UTC in summer.
  ['2026-06-12', '2026-06-14T22:59:00Z', false],
  ['2026-06-12', '2026-06-14T23:01:00Z', true],
])('a feed of %s, looked at on %s, is old: %s', (lastFed, now, old) => expect(isOldFeed(lastFed, new Date(now))).toBe(old))

it.each([
  [0, 'Answers in 0 ms'],
  [999, 'Answers in 999 ms'],
  [1240, 'Answers in 1.2 seconds'],
])('%s milliseconds are said as %s', (milliseconds, words) => expect(soonness(milliseconds)).toBe(words))

describe('who answers', () => {
  it('is everybody', () => expect(whoAnswers([part('One', 5), part('Audit', 0)], 1)).toBe('All 1 agencies are answering.'))

  it('says the same, however long they took', () => expect(whoAnswers([part('One', 5)], 10)).toBe(whoAnswers([part('One', 500)], 10)))

  it('names those who do not', () =>
    expect(whoAnswers([part('Audit', null), part('One', 5), part('Two', null)], 2)).toBe('Not answering: Audit, Two.'))
})
