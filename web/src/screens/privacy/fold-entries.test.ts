import { describe, expect, it } from '@jest/globals'
import { foldEntries } from './fold-entries.js'
import type { AuditEntry } from './use-audit-search.js'

const entry = (sequence: number, kind: string, requestId: string): AuditEntry => ({
  id: String(sequence),
  sequence,
  kind,
  recordedAt: '2026-07-14T02:00:00Z',
  requestId,
  nhsNumber: '9990000018',
  callerReference: null,
  callerName: null,
  role: null,
  organisation: null,
  purpose: null,
  event: null,
  operation: null,
  categoriesAsked: [],
  decisions: [],
  agencies: [],
  answers: [],
  outcome: null,
  overrideId: null,
  subjects: [],
})
const folded = (...entries: AuditEntry[]) =>
  foldEntries(entries).map(({ entry: { sequence }, completed }) => [sequence, completed?.sequence])

describe('a trail', () => {
  it('has one line for what authorised an operation and what completed it, in either order', () => {
    const [authorised, completed] = [entry(1, 'AUTHORISED', 'a'), entry(3, 'COMPLETED', 'a')]
    expect(folded(authorised, entry(2, 'EVENT', 'a'), completed)).toEqual([
      [1, 3],
      [2, undefined],
    ])
    expect(folded(completed, authorised)).toEqual([[1, 3]])
  })

  it.each([
    ['was never completed', [entry(1, 'AUTHORISED', 'a')], [[1, undefined]]],
    [
      'began on another page',
      [entry(2, 'COMPLETED', 'a'), entry(1, 'AUTHORISED', 'b')],
      [
        [2, undefined],
        [1, undefined],
      ],
    ],
    ['was refused', [entry(1, 'REFUSED', 'a')], [[1, undefined]]],
  ])('keeps the line of what %s', (_name, entries, lines) => expect(folded(...entries)).toEqual(lines))
})
