import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DecisionClaims } from '@crisis-record/subgraph-kit'
import { type RealIndex, startRealIndex } from './real-index.js'

const query = `query ($input: FindPatientsInput!, $first: Int) {
  findPatients(input: $input, first: $first) { matches { nhsNumber familyName givenName dateOfBirth gender { display } } hasMore } }`

interface Found {
  readonly data?: {
    readonly findPatients: {
      readonly matches: { readonly nhsNumber: string; readonly givenName: string }[]
      readonly hasMore: boolean
    } | null
  }
  readonly errors?: { readonly extensions: { readonly code: string } }[]
}

let real: RealIndex
beforeAll(async () => {
  real = await startRealIndex()
})
afterAll(() => real.stop())

const find = async (input: object, decision: Partial<DecisionClaims> = { may: ['SEARCH'] }, first?: number): Promise<Found> =>
  (await real.index.ask({ query, variables: { input, first }, decision })).json as Found
const numbers = ({ data }: Found) => data?.findPatients?.matches.map(({ nhsNumber }) => nhsNumber)
const code = ({ errors }: Found) => errors?.[0]?.extensions.code

describe('findPatients', () => {
  it.each([
    ['an NHS number', { nhsNumber: '999 000 0018' }],
    ['a merged number, by the one that survives', { nhsNumber: '9990000131' }],
    ['family name and date of birth', { familyName: 'Ellington', dateOfBirth: '1991-04-17' }],
    ['a near spelling', { familyName: 'Elington', dateOfBirth: '1991-04-17' }],
    ['capitals and stray spaces', { familyName: ' ELLINGTON ', dateOfBirth: '1991-04-17' }],
    ['another given name: it ranks, and excludes nobody', { familyName: 'Ellington', givenName: 'Mary', dateOfBirth: '1991-04-17' }],
    ['fields left empty', { nhsNumber: '', familyName: 'Ellington', givenName: ' ', dateOfBirth: '1991-04-17' }],
  ])('finds by %s', async (_how, input) => {
    expect(numbers(await find(input))).toEqual(['9990000018'])
  })

  it.each([
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

  it.each([
    ['nothing', {}, 'SEARCH_INVALID'],
    ['a family name alone', { familyName: 'Ellington' }, 'SEARCH_INVALID'],
    ['a date of birth alone', { dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['a wild card', { familyName: 'El%', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['another', { familyName: '*', dateOfBirth: '1991-04-17' }, 'SEARCH_INVALID'],
    ['both number and name', { nhsNumber: '9990000018', familyName: 'Fenwick' }, 'SEARCH_INVALID'],
    ['a wrong check digit', { nhsNumber: '9990000019' }, 'NHS_NUMBER_INVALID'],
  ])('refuses %s', async (_what, input, expected) => {
    const found = await find(input)
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

  it('ranks the likelier first, gives as many as asked for, and says whether there are more', async () => {
    const rows = ['Sam', 'Samantha', 'Jo'].map((given, at) => [`T${String(at)}`, `99999999${String(at)}0`, given])
    for (const [id, nhsNumber, given] of rows) {
      await real.sql(
        `INSERT INTO person (id, nhs_number, family_name, given_name, family_key, given_key, date_of_birth, demographics_updated, contact_updated)
         VALUES ($1, $2, 'Thorne', $3, 'thorne', lower($3), '2000-02-02', now(), now())`,
        [id, nhsNumber, given],
      )
    }
    const found = await find({ familyName: 'Thorn', givenName: 'Jo', dateOfBirth: '2000-02-02' }, { may: ['SEARCH'] }, 2)
    expect(found.data?.findPatients?.matches[0]?.givenName).toBe('Jo')
    expect(found.data?.findPatients?.matches).toHaveLength(2)
    expect(found.data?.findPatients?.hasMore).toBe(true)
    expect((await find({ familyName: 'Thorn', dateOfBirth: '2000-02-02' })).data?.findPatients?.hasMore).toBe(false)
  })
})
