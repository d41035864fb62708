import { describe, expect, it } from '@jest/globals'
import { noFilters, readFilters, type TypedFilters } from './filters.js'

const day = (words: string) => {
  const [d = '', month = '', year = ''] = words.split(' ')
  return { day: d, month, year }
}
const read = (different: Partial<TypedFilters>) => readFilters({ ...noFilters, ...different })

describe('what the history is narrowed to', () => {
  it('takes both days whole, and leaves out what is empty', () => {
    expect(read({})).toEqual({ filters: {} })
    expect(read({ from: day('14 7 2026'), to: day('14 7 2026'), role: 'GP', organisation: 'ZG001' })).toEqual({
      filters: { from: '2026-07-13T23:00:00.000Z', to: '2026-07-14T23:00:00.000Z', role: 'GP', organisation: 'ZG001' },
    })
  })

  it.each([
    ['a day that is none', { from: day('31 2 2026') }, ['from']],
    ['half a day', { to: day('14') }, ['to']],
    ['the wrong way round', { from: day('2 7 2026'), to: day('1 7 2026') }, ['from']],
  ])('%s is a fault', (_name, typed, fields) => {
    const result = read(typed)
    expect('faults' in result ? result.faults.map(({ field }) => field) : []).toEqual(fields)
  })
})
