import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type RealIndex, startRealIndex } from './real-index.js'

const query = `query ($input: FindPatientsInput!) { findPatients(input: $input) { matches { nhsNumber } } }`
const settings = { SEARCHES_PER_MINUTE: '8', DIFFERENT_SEARCHES_PER_HOUR: '12', NEIGHBOURING_NUMBERS: '3' }
const found = 'found'

let real: RealIndex
beforeAll(async () => {
  real = await startRealIndex({ seedPeople: 0, environment: settings })
})
afterAll(() => real.stop())

/** Each test has a caller of its own. */
let caller = 'caller-0'
let callers = 0
beforeEach(() => {
  caller = `caller-${String(++callers)}`
})
const later = (seconds: number) => real.clock.advance(seconds)

async function search(input: object, by = caller): Promise<string> {
  const { json } = await real.index.ask({ query, variables: { input }, decision: { may: ['SEARCH'], sub: by } })
  const [error] = (json as { errors?: { extensions: { code: string } }[] }).errors ?? []
  return error?.extensions.code ?? found
}
const named = (n: number) => ({ familyName: `Family${'abcdefghijklmnopqrstuvwxyz'[n] ?? ''}`, dateOfBirth: '1990-01-01' })
const numbers = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050']

async function metric(why: string): Promise<number> {
  const text = await (await fetch(`${real.index.subgraph.internalUrl}/metrics`)).text()
  expect(text).not.toMatch(/999000|family[a-z]/i)
  return Number(new RegExp(`searches_refused_total\\{[^}]*why="${why}"[^}]*\\} (\\d+)`).exec(text)?.[1] ?? 0)
}

describe('one caller', () => {
  it('has so many searches in a minute, and again after a while', async () => {
    for (let n = 0; n < 8; n++) expect(await search(named(0))).toBe(found)
    expect(await search(named(0))).toBe('SEARCH_LIMITED')
    expect(await search(named(0), 'somebody else')).toBe(found)
    later(61)
    expect(await search(named(0))).toBe(found)
    expect(await metric('TOO_MANY')).toBe(1)
  })

  it('looks for so many different people in an hour; one they looked for already is none more', async () => {
    for (let n = 0; n < 12; n++) {
      later(10)
      expect(await search(named(n))).toBe(found)
    }
    later(60)
    expect(await search(named(12))).toBe('SEARCH_LIMITED')
    expect(await search(named(11))).toBe(found)
    later(3_600)
    expect(await search(named(12))).toBe(found)
    expect(await metric('TOO_MANY_DIFFERENT')).toBe(1)
  })

  it('does not count through NHS numbers, forwards or backwards; the same one again is none more', async () => {
    for (const nhsNumber of numbers.slice(0, 3)) expect(await search({ nhsNumber })).toBe(found)
    expect(await search({ nhsNumber: numbers[3] })).toBe('SEARCH_LIMITED')
    expect(await search({ nhsNumber: numbers[1] })).toBe(found)
    expect(await search({ nhsNumber: '9990010013' })).not.toBe('SEARCH_LIMITED')
    later(601)
    expect(await search({ nhsNumber: numbers[4] })).toBe(found)
    expect(await metric('NEIGHBOURING_NUMBERS')).toBe(1)
  })

  it.each([
    ['a wild card', { familyName: 'El%', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID', 'WILD_CARD'],
    ['another', { familyName: 'El_ington', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID', 'WILD_CARD'],
    ['one letter', { familyName: 'E', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID', 'ONE_LETTER'],
    ['a family name alone', { familyName: 'Ellington' }, 'SEARCH_INVALID', 'INCOMPLETE'],
    ['a number that is none', { nhsNumber: '9990000019' }, 'NHS_NUMBER_INVALID', 'NUMBER_INVALID'],
  ])('who tries %s is refused, counted, and limited like whoever searches', async (_what, input, code, why) => {
    const before = await metric(why)
    for (let n = 0; n < 8; n++) expect(await search(input)).toBe(code)
    expect(await metric(why)).toBe(before + 8)
    expect(await search(input)).toBe('SEARCH_LIMITED')
    expect(await search(named(0))).toBe('SEARCH_LIMITED')
  })
})
