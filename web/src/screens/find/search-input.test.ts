import { describe, expect, it } from '@jest/globals'
import { checkNumber, readSearch } from './search-input.js'

const now = new Date('2026-07-14T12:00:00Z')
const noDate = { day: '', month: '', year: '' }
const born = { day: '14', month: '7', year: '1945' }

describe('an NHS number as it is typed', () => {
  it.each([
    ['', { state: 'none' }],
    ['Merton', { state: 'none' }],
    ['999', { state: 'typing', digits: 3 }],
    ['999 000 0018', { state: 'valid' }],
    ['999-000-0018', { state: 'valid' }],
    ['9990000018', { state: 'valid' }],
    ['999 000 0019', { state: 'wrong-check-digit' }],
    ['999 123 4567', { state: 'wrong-check-digit' }],
    ['999 000 00181', { state: 'too-long' }],
  ])('%j', (words, expected) => expect(checkNumber(words)).toEqual(expected))
})

describe('what is searched for', () => {
  const read = (words: string, dateOfBirth = noDate, byName = true) => readSearch({ words, dateOfBirth }, { byName, now })

  it.each([
    ['a number with spaces', ' 999 000 0018 ', noDate, { kind: 'number', nhsNumber: '9990000018' }],
    ['a family name', 'Merton', born, { kind: 'name', input: { familyName: 'Merton', dateOfBirth: '1945-07-14' } }],
    ['both names', 'Merton, Ruth', born, { kind: 'name', input: { familyName: 'Merton', givenName: 'Ruth', dateOfBirth: '1945-07-14' } }],
  ])('%s', (_name, words, date, expected) => expect(read(words, date)).toEqual(expected))

  it.each([
    ['nothing', '', noDate, 'words'],
    ['a wrong check digit', '999 000 0019', noDate, 'words'],
    ['too few digits', '999 000', noDate, 'words'],
    ['a name without a date', 'Merton', noDate, 'dateOfBirth'],
    ['a wild card', 'Mert*', born, 'words'],
    ['a date that is none', 'Merton', { day: '31', month: '2', year: '1945' }, 'dateOfBirth'],
    ['a short year', 'Merton', { day: '14', month: '7', year: '45' }, 'dateOfBirth'],
    ['a birth to come', 'Merton', { day: '15', month: '7', year: '2026' }, 'dateOfBirth'],
  ])('%s is a fault', (_name, words, date, field) => {
    expect(read(words, date)).toMatchObject({ kind: 'fault', faults: [{ field }] })
  })

  it('is a number alone where the role searches by nothing else', () => {
    expect(read('Merton', born, false)).toMatchObject({ kind: 'fault' })
  })
})
