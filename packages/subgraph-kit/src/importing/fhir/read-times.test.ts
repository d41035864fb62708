import { describe, expect, it } from '@jest/globals'
import { collectFaults } from './element-fault.js'
import { readDate, readInstant } from './read-times.js'

const now = new Date('2026-06-15T03:10:00Z')

describe('a time told by the minute', () => {
  it.each([
    ['2026-05-01T22:00:00Z', '2026-05-01T22:00:00.000Z', []],
    ['2026-05-01T23:00:00+01:00', '2026-05-01T22:00:00.000Z', []],
    [undefined, undefined, []],
    ['2026-05-01', undefined, ['is no time with seconds and zone']],
    ['2026-05-01T22:00:00', undefined, ['is no time with seconds and zone']],
    ['2026-05-01T24:00:00Z', undefined, ['is no time with seconds and zone']],
    ['2026-05-01T22:00:00+99:99', undefined, ['is no time with seconds and zone']],
    ['2026-05-01T22:00:00+14:30', undefined, ['is no time with seconds and zone']],
    ['0026-05-01T22:00:00Z', undefined, ['is no time with seconds and zone']],
    ['2026-02-30T22:00:00Z', undefined, ['is no time with seconds and zone']],
    ['2026-06-15T03:11:00Z', undefined, ['lies in the future']],
  ])('%s is read as %s: %j', (value, read, messages) => {
    const faults = collectFaults()
    expect(readInstant({ element: 'X.at', value }, { now, faults })?.toISOString()).toBe(read)
    expect(faults.all.map(({ message }) => message)).toEqual(messages)
  })

  it('may lie ahead where it is only planned', () => {
    const faults = collectFaults()
    expect(readInstant({ element: 'X.at', value: '2026-06-20T09:00:00Z', ahead: true }, { now, faults })).not.toBeNull()
    expect(faults.all).toEqual([])
  })
})

describe('a day', () => {
  it.each([
    ['2026-05-01', '2026-05-01', []],
    ['2026-06-15', '2026-06-15', []],
    [undefined, null, []],
    ['2026-05', null, ['is no day: year, month and day']],
    ['0026-05-01', null, ['is no day: year, month and day']],
    ['0000-01-01', null, ['is no day: year, month and day']],
    ['2026-02-30', null, ['is no day: year, month and day']],
    ['2026-05-01T22:00:00Z', null, ['is no day: year, month and day']],
    ['2026-06-16', null, ['lies in the future']],
  ])('%s is read as %s: %j', (value, read, messages) => {
    const faults = collectFaults()
    expect(readDate({ element: 'X.on', value }, { now, faults })).toBe(read)
    expect(faults.all.map(({ message }) => message)).toEqual(messages)
  })

  it('may lie ahead where it is only planned', () => {
    const faults = collectFaults()
    expect(readDate({ element: 'X.on', value: '2026-07-01', ahead: true }, { now, faults })).toBe('2026-07-01')
    expect(faults.all).toEqual([])
  })
})
