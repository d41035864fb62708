import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DecisionClaims } from '@crisis-record/subgraph-kit'
import { fewestQueries, fewestScans } from '@crisis-record/subgraph-kit/testing'
import { nameKey } from '../src/records/name-key.js'
import { type RealIndex, startRealIndex } from './real-index.js'

const query = `query ($input: FindPatientsInput!, $first: Int, $after: ID) { findPatients(input: $input, first: $first, after: $after) {
  matches { nhsNumber familyName givenName dateOfBirth gender { display } } hasMore after } }`

interface Found {
  readonly data?: {
    readonly findPatients: {
      readonly matches: { readonly nhsNumber: string; readonly givenName: string }[]
      readonly hasMore: boolean
      readonly after: string | null
    } | null
  }
  readonly errors?: { readonly extensions: { readonly code: string } }[]
}

let real: RealIndex
beforeAll(async () => {
  real = await startRealIndex({
    environment: { SEARCHES_PER_MINUTE: '10000', DIFFERENT_SEARCHES_PER_HOUR: '10000', NEIGHBOURING_NUMBERS: '10000' },
  })
})
afterAll(() => real.stop())

const find = async (
  input: object,
  decision: Partial<DecisionClaims> = { may: ['SEARCH'] },
  first?: number,
  after?: string,
): Promise<Found> => (await real.index.ask({ query, variables: { input, first, after }, decision })).json as Found
const numbers = ({ data }: Found) => data?.findPatients?.matches.map(({ nhsNumber }) => nhsNumber)
const code = ({ errors }: Found) => errors?.[0]?.extensions.code

describe('findPatients', () => {
  it.each([
    ['an NHS number', { nhsNumber: '999 000 0018' }],
    ['a merged number, by the one that survives', { nhsNumber: '9990000131' }],
    ['family name and date of birth', { familyName: 'Ellington', dateOfBirth: '1991-04-17' }],
    ['a near spelling', { familyName: 'Elington', dateOfBirth: '1991-04-17' }],
    ['capitals and stray spaces', { familyName: ' ELLINGTON ', dateOfBirth: '1991-04-17' }],
    ['given and family name the wrong way round', { familyName: 'Maya', givenName: 'Ellington', dateOfBirth: '1991-04-17' }],
    ['the two, each spelt nearly', { familyName: 'Mayah', givenName: 'Elington', dateOfBirth: '1991-04-17' }],
    ['an accent nobody recorded', { familyName: 'Éllingtøn', dateOfBirth: '1991-04-17' }],
    ['another given name: it ranks, and excludes nobody', { familyName: 'Ellington', givenName: 'Mary', dateOfBirth: '1991-04-17' }],
    ['fields left empty', { nhsNumber: '', familyName: 'Ellington', givenName: ' ', dateOfBirth: '1991-04-17' }],
  ])('finds by %s', async (_how, input) => {
    expect(numbers(await find(input))).toEqual(['9990000018'])
  })

  it.each([
    ['a double name without its hyphen', { familyName: 'Rahimi Cole', dateOfBirth: '1996-02-08' }, ['9990000050']],
    ['a double name in one', { familyName: 'Rahimicole', dateOfBirth: '1996-02-08' }, ['9990000050']],
    ['day and month of birth the wrong way round', { familyName: 'Rahimi-Cole', dateOfBirth: '1996-08-02' }, []],
    ['a given name alone in the place of the family name', { familyName: 'Maya', dateOfBirth: '1991-04-17' }, []],
    ['one part of a double name', { familyName: 'Cole', dateOfBirth: '1996-02-08' }, ['9990000050']],
    ['another date of birth', { familyName: 'Ellington', dateOfBirth: '1991-04-18' }, []],
    ['quite another name', { familyName: 'Fenwick', dateOfBirth: '1991-04-17' }, []],
    ['a number nobody has', { nhsNumber: '9990000999' }, []],
  ])('answers %s with what there is', async (_how, input, expected) => {
    expect(numbers(await find(input))).toEqual(expected)
  })

  it('finds a restricted person by name and by number', async () => {
    expect(numbers(await find({ familyName: 'Marchetti', dateOfBirth: '1990-10-05' }))).toEqual(['9990000077'])
    expect(numbers(await find({ nhsNumber: '9990000077' }))).toEqual(['9990000077'])
  })

  it('refuses a postcode, a right one as a wrong one, so that no address can be confirmed', async () => {
    const known = { familyName: 'Ellington', dateOfBirth: '1991-04-17' }
    const [right, wrong] = [await find({ ...known, postcode: 'WX4 2DT' }), await find({ ...known, postcode: 'WX9 9ZZ' })]
    expect(code(right)).toBe('OPERATION_INVALID')
    expect(numbers(right)).toBeUndefined()
    expect(wrong).toEqual(right)
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing', {}, 'SEARCH_INVALID'],
    ['a family name alone', { familyName: 'Ellington' }, 'SEARCH_INVALID'],
    ['a date of birth alone', { dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['a wild card', { familyName: 'El%', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['one letter', { familyName: 'É', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['a wild card for the given name', { familyName: 'Ellington', givenName: 'M_', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['a place in a list that is none', { familyName: 'Ellington', dateOfBirth: '1991-04-17', after: '5.abcdefgh' }, 'SEARCH_INVALID'],
    ['another', { familyName: '*', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['both number and name', { nhsNumber: '9990000018', familyName: 'Fenwick' }, 'SEARCH_INVALID'],
    ['a wrong check digit', { nhsNumber: '9990000019' }, 'NHS_NUMBER_INVALID'],
  ])('refuses %s', async (_what, { after, ...input }, expected) => {
    const found = await find(input, undefined, undefined, after)
    expect(code(found)).toBe(expected)
    expect(numbers(found)).toBeUndefined()
  })

  it('lets a role that may search by number do that, and no more', async () => {
    const police = { role: 'POLICE_CONTROL_ROOM', purpose: 'ETREAT', may: ['SEARCH_BY_NUMBER'] } as const satisfies Partial<DecisionClaims>
    const asPolice = { ...police, may: [...police.may] }
    expect(numbers(await find({ nhsNumber: '9990000018' }, asPolice))).toEqual(['9990000018'])
    expect(code(await find({ familyName: 'Ellington', dateOfBirth: '1991-04-17' }, asPolice))).toBe('ROLE_NOT_PERMITTED')
  })

  it('is refused to whoever may not search, and withheld from a role it is not for', async () => {
    const { status } = await real.index.ask({ query, variables: { input: { nhsNumber: '9990000018' } }, decision: { may: [] } })
    expect(status).toBe(401)
    const analyst = await find({ nhsNumber: '9990000018' }, { role: 'PARTNERSHIP_ANALYST', purpose: 'HOPERAT', may: ['STATISTICS'] })
    expect(analyst).toEqual({ data: { findPatients: null } })
  })

  it.each([
    ['Liz', 'Elizabeth'],
    ['Elizabeth', 'Beth'],
    ['Bill', 'William'],
    ['Muhammad', 'Mohammed'],
    ['Siân', 'Sian'],
  ])('takes somebody called %s to be %s before others of the name', async (asked, registered) => {
    await born('2000-03-03', [
      ['Thorne', 'Aaron'],
      ['Thorne', registered],
      ['Thorne', 'Zoe'],
    ])
    const found = await find({ familyName: 'Thorne', givenName: asked, dateOfBirth: '2000-03-03' })
    expect(found.data?.findPatients?.matches.map(({ givenName }) => givenName)[0]).toBe(registered)
    expect(numbers(found)).toHaveLength(3)
  })

  it.each([
    ['Lee', 'Leigh'],
    ['Kane', 'Cain'],
    ['Smyth', 'Smith'],
    ['Shawnessy', 'Shaughnessy'],
    ['Obrien', "O'Brien"],
    ['Lukasz', 'Łukasz'],
    ['Müller', 'Muller'],
    ['Bjornsson', 'Bjørnsson'],
    ['Strauß', 'Strauss'],
    ['王', '王'],
  ])('finds by %s who is recorded as %s, and nobody of another name', async (asked, recorded) => {
    await born('2000-04-04', [
      [recorded, 'Jo'],
      ['Quarmby', 'Jo'],
    ])
    expect(numbers(await find({ familyName: asked, dateOfBirth: '2000-04-04' }))).toEqual(['9999999000'])
  })

  it('finds whoever gave a short name first and their family name second', async () => {
    await born('2000-05-05', [
      ['Harwood', 'Elizabeth'],
      ['Elliott', 'Liza'],
    ])
    expect(numbers(await find({ familyName: 'Liz', givenName: 'Harwood', dateOfBirth: '2000-05-05' }))).toEqual(['9999999000'])
  })

  it('ranks the likelier first, page by page, each once, and says whether there are more', async () => {
    const people = Array.from({ length: 45 }, (_, n): [string, string] => [
      'Thorne',
      n === 30 ? 'Josephine' : `Given${'abcdefghij'[n % 10] ?? ''}`,
    ])
    await born('2000-02-02', people)
    const search = { familyName: 'Thorn', givenName: 'Jo', dateOfBirth: '2000-02-02' }
    const pages: string[][] = []
    for (let after: string | undefined, page = 0; page < 10; page++) {
      const found = (await find(search, undefined, 20, after)).data?.findPatients
      pages.push((found?.matches ?? []).map(({ nhsNumber }) => nhsNumber))
      expect(found?.after === null).toBe(found?.hasMore === false)
      if (typeof found?.after !== 'string') break
      after = found.after
    }
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
    expect(new Set(pages.flat()).size).toBe(45)
    expect(pages[0]?.[0]).toBe('9999999030')
  })

  it('lists a hundred and no more, and a place in one list is none in another', async () => {
    await born(
      '2000-06-06',
      Array.from({ length: 120 }, () => ['Thorne', 'Jo']),
    )
    const search = { familyName: 'Thorne', dateOfBirth: '2000-06-06' }
    const first = (await find(search, undefined, 60)).data?.findPatients
    const second = (await find(search, undefined, 60, first?.after ?? '')).data?.findPatients
    expect([first?.matches.length, second?.matches.length, second?.hasMore, second?.after]).toEqual([60, 40, true, null])
    const other = { familyName: 'Thorne', dateOfBirth: '2000-02-02' }
    expect(code(await find(other, undefined, 60, first?.after ?? ''))).toBe('SEARCH_INVALID')
  })

  it('takes one statement, whether one is found or a hundred', async () => {
    await born(
      '2000-08-08',
      Array.from({ length: 120 }, () => ['Thorne', 'Jo']),
    )
    const cases = [
      { input: { nhsNumber: '9990000018' }, found: 1 },
      { input: { familyName: 'Ellington', dateOfBirth: '1991-04-17' }, found: 1 },
      { input: { familyName: 'Thorne', dateOfBirth: '2000-08-08' }, found: 100 },
    ]
    for (const { input, found } of cases) {
      const { queries, answer } = await fewestQueries(real.index.subgraph.dataSource, () => find(input, undefined, 100))
      expect({ queries, found: numbers(answer)?.length }).toEqual({ queries: 1, found })
    }
  })

  describe('among four thousand people', () => {
    // Their numbers count up from 999 900 0001; some were merged into others.
    const many = [
      `INSERT INTO person (id, nhs_number, family_name, given_name, family_key, given_key, date_of_birth, demographics_updated, contact_updated)
       SELECT 'M' || n, '999' || (9000000 + n), 'Thorne', 'Jo', 'thorne', 'jo', date '1930-01-01' + n, now(), now() FROM generate_series(1, 4000) n`,
      `INSERT INTO merged_number (nhs_number, surviving_nhs_number)
       SELECT '999' || (9100000 + n), '999' || (9000000 + n) FROM generate_series(1, 4000) n`,
      'ANALYZE person',
      'ANALYZE merged_number',
    ]
    beforeAll(async () => {
      for (const statement of many) await real.sql(statement)
    })
    afterAll(() =>
      real.sql(`DELETE FROM merged_number WHERE nhs_number LIKE '99991%'`).then(() => real.sql(`DELETE FROM person WHERE id LIKE 'M%'`)),
    )

    it.each([
      ['a number', { nhsNumber: '9990000018' }, '9990000018'],
      ['a merged number', { nhsNumber: '9990000131' }, '9990000018'],
      ['a misspelt name and a date of birth', { familyName: 'Elington', dateOfBirth: '1991-04-17' }, '9990000018'],
    ])('%s is found by index', async (_what, input, number) => {
      let found: unknown
      const scans = await fewestScans(real.index.subgraph.dataSource, async () => {
        found = numbers(await find(input))
      })
      expect(found).toEqual([number])
      expect(scans.map(({ table }) => table)).toContain('person')
      // A table of a few rows is read whole, once PostgreSQL has counted them.
      const ofMany = ['person', 'merged_number']
      expect(scans.filter(({ table, by, rows }) => rows > 50 || (by === 'Seq Scan' && ofMany.includes(table)))).toEqual([])
    })
  })

  it('counts a restricted person like anyone else: as one row that is shown', async () => {
    await born('2000-07-07', [
      ['Thorne', 'Ann'],
      ['Thorne', 'Bea'],
    ])
    const search = { familyName: 'Thorne', dateOfBirth: '2000-07-07' }
    const open = await find(search, undefined, 1)
    await real.sql(`UPDATE person SET restricted = true WHERE date_of_birth = '2000-07-07'`)
    expect(await find(search, undefined, 1)).toEqual(open)
  })
})

/** Exactly these people are born on a day. Their numbers count up from 999 999 9000. */
async function born(day: string, people: readonly (readonly [family: string, given: string])[]): Promise<void> {
  await real.sql(`DELETE FROM person WHERE id LIKE 'T%'`)
  for (const [at, [family, given]] of people.entries())
    await real.sql(
      `INSERT INTO person (id, nhs_number, family_name, given_name, family_key, given_key, date_of_birth, demographics_updated, contact_updated)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now(), now())`,
      [`T${String(at)}`, `9999999${String(at).padStart(3, '0')}`, family, given, nameKey(family), nameKey(given), day],
    )
}
