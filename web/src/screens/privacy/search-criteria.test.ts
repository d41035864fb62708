import { describe, expect, it } from '@jest/globals'
import { noCriteria, readCriteria, type TypedCriteria } from './search-criteria.js'

const day = (d: string) => ({ day: d, month: '7', year: '2026' })
const read = (different: Partial<TypedCriteria>) => readCriteria({ ...noCriteria, ...different })

describe('what the audit is searched for', () => {
  it.each([
    ['a person', { nhsNumber: '999 000 0018' }, { nhsNumber: '9990000018' }],
    ['a member of staff', { caller: ' c-17 ' }, { caller: 'c-17' }],
    ['a day', { from: day('14'), to: day('14') }, { from: '2026-07-13T23:00:00.000Z', to: '2026-07-14T23:00:00.000Z' }],
  ])('%s', (_name, typed, criteria) => expect(read(typed)).toEqual({ criteria }))

  it.each([
    ['nothing', {}, ['nhsNumber']],
    ['a first day alone', { from: day('14') }, ['nhsNumber']],
    ['a wrong check digit', { nhsNumber: '999 000 0019' }, ['nhsNumber']],
    ['days that are none', { caller: 'c', from: day('32'), to: day('x') }, ['from', 'to']],
    ['days the wrong way round', { from: day('2'), to: day('1') }, ['from']],
  ])('%s is a fault', (_name, typed, fields) => {
    const result = read(typed)
    expect('faults' in result ? result.faults.map(({ field }) => field) : []).toEqual(fields)
  })
})
