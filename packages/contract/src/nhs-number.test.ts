import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatNhsNumber, parseNhsNumber, syntheticNhsNumber } from './nhs-number.js'

describe('parseNhsNumber', () => {
  it.each([
    ['9990000018', '9990000018'],
    ['999 000 0018', '9990000018'],
    ['999-000-0018', '9990000018'],
    [' 999 000 0018 ', '9990000018'],
    ['999 000 0026', '9990000026'],
    ['999 000 0131', '9990000131'],
    // The Data Dictionary's own example of a number that passes.
    ['943 476 5919', '9434765919'],
    // The sum is a multiple of 11, so the check digit is 0.
    ['999 000 0050', '9990000050'],
  ])('reads %j as %s', (raw, expected) => {
    expect(parseNhsNumber(raw)).toBe(expected)
  })

  it.each([
    ['the usual display example', '999 123 4567'],
    ['a wrong check digit', '999 000 0019'],
    ['nine digits', '999 000 001'],
    ['eleven digits', '999 000 00181'],
    ['a letter', '999 000 001O'],
    ['digits of another script', '٩٩٩٠٠٠٠٠١٨'],
    ['an outer sign', '+9990000018'],
    ['nothing', ''],
    ['much too much', '9990000018'.padStart(40)],
    ['a number', 9_990_000_018],
    ['no text', undefined],
    ['a list', ['9990000018']],
  ])('refuses %s', (_what, raw) => {
    expect(parseNhsNumber(raw)).toBeUndefined()
  })

  it('accepts exactly one check digit at most, and notices any one wrong digit and any two exchanged', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((nine) => nine.join(''))
    fc.assert(
      fc.property(digits, fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, at, other, by) => {
        const valid = Array.from({ length: 10 }, (_, check) => nine + String(check)).filter((raw) => parseNhsNumber(raw) !== undefined)
        expect(valid.length).toBeLessThanOrEqual(1)
        const number = valid[0]
        // One in eleven has none.
        if (number === undefined) return
        const wrong = [...number]
        wrong[at] = String((Number(number[at]) + by) % 10)
        expect(parseNhsNumber(wrong.join(''))).toBeUndefined()
        const exchanged = [...number]
        exchanged[at] = String(number[other])
        exchanged[other] = String(number[at])
        if (number[at] !== number[other] && Math.max(at, other) < 9) expect(parseNhsNumber(exchanged.join(''))).toBeUndefined()
      }),
      { numRuns: 3000 },
    )
  })
})

describe('formatNhsNumber', () => {
  it('writes 3-3-4, and what it writes can be read', () => {
    const numbers = fc.integer({ min: 0, max: 999_999 }).map(syntheticNhsNumber)
    fc.assert(
      fc.property(numbers, (number) => {
        if (number === undefined) return
        expect(formatNhsNumber(number)).toMatch(/^999 [0-9]{3} [0-9]{4}$/)
        expect(parseNhsNumber(formatNhsNumber(number))).toBe(number)
      }),
    )
  })
})

describe('syntheticNhsNumber', () => {
  it('gives 909,091 numbers for the million serials, each valid and in order', () => {
    let [count, last] = [0, '']
    for (let serial = 0; serial < 1_000_000; serial++) {
      const number = syntheticNhsNumber(serial)
      if (number === undefined) continue
      if (number <= last || (serial % 1009 === 0 && parseNhsNumber(number) !== number)) throw new Error(`serial ${serial} gives ${number}`)
      last = number
      count += 1
    }
    expect(count).toBe(909_091)
  })
})
