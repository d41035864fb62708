import { describe, expect, it } from '@jest/globals'
import { foldLooks } from './fold-looks.js'

const entry = (id: string, at: string, categories: string[], other: Partial<Parameters<typeof foldLooks>[0][number]> = {}) => ({
  id,
  recordedAt: `2026-07-14T02:${at}Z`,
  staffName: 'Morgan Ellery' as string | null,
  role: 'LIAISON_CLINICIAN',
  organisation: 'ZM001',
  purpose: 'TREAT',
  operation: categories.includes('SHARING_OUTCOME') ? 'OpenRecord' : 'MentalHealthTrustPart',
  categories,
  openedByOverride: [] as string[],
  ...other,
})

describe('a record that was opened', () => {
  it('is one look that began with the first operation and asked for what all of them did', () => {
    const entries = [
      entry('9', '05:40', ['RISK']),
      entry('4', '05:02', ['RISK', 'CRISIS_PLAN'], { openedByOverride: ['RISK'] }),
      entry('3', '05:01', ['ALLERGIES'], { purpose: 'ETREAT' }),
      entry('2', '05:01', ['MEDICATION']),
      entry('1', '05:00', ['SHARING_OUTCOME']),
    ]
    expect(foldLooks(entries).map(({ id, categories, openedByOverride }) => [id, categories, openedByOverride])).toEqual([
      ['9', ['RISK'], []],
      ['1', ['SHARING_OUTCOME', 'CRISIS_PLAN', 'RISK', 'MEDICATION'], ['RISK']],
      ['3', ['ALLERGIES'], []],
    ])
  })

  it('twice within moments is two looks, each with its own parts', () => {
    const entries = [
      entry('4', '05:03', ['RISK']),
      entry('3', '05:02', ['SHARING_OUTCOME']),
      entry('2', '05:01', ['ALLERGIES']),
      entry('1', '05:00', ['SHARING_OUTCOME']),
    ]
    expect(foldLooks(entries).map(({ id, categories }) => [id, categories])).toEqual([
      ['3', ['SHARING_OUTCOME', 'RISK']],
      ['1', ['SHARING_OUTCOME', 'ALLERGIES']],
    ])
  })

  it('takes in nothing that is no part of a record: other screens, and other systems', () => {
    const entries = ['Choices', 'RISK', 'CareRecord'].map((operation, index) => entry(String(index), '05:00', [], { operation }))
    expect(foldLooks([...entries, entry('9', '05:00', ['SHARING_OUTCOME'])])).toHaveLength(4)
  })

  it.each([
    ['another member of staff', { staffName: 'Robin Thackray' }],
    ['another role', { role: 'CRISIS_CLINICIAN' }],
    ['another organisation', { organisation: 'ZH001' }],
  ])('is not mixed with that of %s', (_who, other) => {
    expect(foldLooks([entry('2', '05:01', []), entry('1', '05:00', [], other)])).toHaveLength(2)
  })

  it('by somebody whose name is not told is never taken for another’s', () => {
    const unnamed = { staffName: null }
    expect(foldLooks([entry('2', '05:01', [], unnamed), entry('1', '05:00', [], unnamed)])).toHaveLength(2)
  })
})
