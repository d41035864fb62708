import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Category, categories } from '@crisis-record/contract'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import fc from 'fast-check'
import { everythingPermitted, startTestSubgraph, type TestSubgraph, type TestSubgraphOptions } from '../src/testing/index.js'
import type { Veto } from '../src/index.js'
import type { Services } from './subgraph/services.js'
import { definition } from './subgraph/subgraph.js'

const person = '9990000018'
const everything = 'nhsNumber notes { text place { name } } habits { text danger } forgotten { text }'
const all: Category[] = ['CRISIS_PLAN', 'LOCATION', 'ABOUT_ME', 'RISK']

let postgres: Postgres
let databaseUrl: string
const running: TestSubgraph<Services>[] = []

beforeAll(async () => {
  postgres = await startPostgres()
  databaseUrl = await postgres.createDatabase('kit_guard')
})
afterAll(async () => {
  await Promise.all(running.map((agency) => agency.stop()))
  await postgres.stop()
})

async function start(options: Partial<TestSubgraphOptions> = {}, veto?: Veto): Promise<TestSubgraph<Services>> {
  const agency = await startTestSubgraph(
    { ...definition, ...(veto === undefined ? {} : { veto }) },
    { databaseUrl, seedPeople: 0, ...options },
  )
  running.push(agency)
  return agency
}

const notes = [{ text: 'Sea-green thermos helps.', place: { name: 'Kitchen' } }]
const notesWithoutPlace = [{ text: 'Sea-green thermos helps.', place: null }]
const habits = [{ text: 'walks by the sea', danger: 'swims at night' }]

describe('the resolver guard', () => {
  it('releases what is permitted and runs no resolver of what is not', async () => {
    const agency = await start({ agreement: everythingPermitted() })
    const answer = await agency.askPatient(person, everything, { permit: ['CRISIS_PLAN'] })
    expect(answer.json).toEqual({ data: { _entities: [{ nhsNumber: person, notes: notesWithoutPlace, habits: null, forgotten: null }] } })
    expect(agency.subgraph.services.calls).toEqual(['notes'])
  })

  it('never releases a field without a label, whatever is permitted (P1)', async () => {
    const agency = await start({ agreement: everythingPermitted() })
    const answer = await agency.askPatient(person, everything, { permit: [...categories] })
    expect(answer.patient).toEqual({ nhsNumber: person, notes, habits, forgotten: null })
    expect(agency.subgraph.services.calls).not.toContain('forgotten')
  })

  it('takes a whole item away, without an error, where a field within that may not be null is withheld', async () => {
    const agency = await start({ agreement: everythingPermitted() })
    const answer = await agency.askPatient(person, 'habits { text danger }', { permit: ['ABOUT_ME'] })
    expect(answer.json).toEqual({ data: { _entities: [{ habits: null }] } })
    expect((await agency.askPatient(person, 'habits { text }', { permit: ['ABOUT_ME'] })).patient).toEqual({
      habits: [{ text: 'walks by the sea' }],
    })
  })

  it('is the same for aliases, fragments and directives', async () => {
    const agency = await start({ agreement: everythingPermitted() })
    const answer = await agency.ask({
      query: `query ($r: [_Any!]!, $yes: Boolean = true) { _entities(representations: $r) { ...A ... on Patient { notes: nhsNumber nhsNumber: habits { text } } } }
              fragment A on Patient { a: habits { text } forgotten @include(if: $yes) { __typename text } }`,
      variables: { r: [{ __typename: 'Patient', nhsNumber: person }] },
      decision: { person, permit: ['CRISIS_PLAN'] },
    })
    expect(answer.json).toEqual({ data: { _entities: [{ a: null, forgotten: null, notes: person, nhsNumber: null }] } })
  })

  it('shows a field to the roles it names, and to no other', async () => {
    const agency = await start({ agreement: everythingPermitted() })
    const find = (role: string) =>
      agency.ask({ query: `{ find(nhsNumber: "${person}") { nhsNumber } }`, decision: { person, role, may: ['SEARCH'] } })
    expect((await find('LIAISON_CLINICIAN')).json).toEqual({ data: { find: [{ nhsNumber: person }] } })
    expect((await find('GP')).json).toEqual({ data: { find: null } })
  })

  it('takes the number of the decision’s person in an argument, with spaces or without, and no other', async () => {
    const agency = await start({ agreement: everythingPermitted() })
    const find = (nhsNumber: string) =>
      agency.ask({ query: 'query ($n: ID) { find(nhsNumber: $n) { nhsNumber } }', variables: { n: nhsNumber }, decision: { person } })
    expect((await find('999 000 0018')).status).toBe(200)
    for (const other of ['9990000026', '999 000 0026', '9990000019', '']) expect((await find(other)).status).toBe(401)
  })

  it('holds the decision against the agency’s own ceilings (P2)', async () => {
    const agency = await start()
    const ask = (role: string, purpose: 'TREAT' | 'PATSFTY') =>
      agency.askPatient(person, 'notes { text }', { permit: ['CRISIS_PLAN'], role, purpose })
    expect((await ask('LIAISON_CLINICIAN', 'TREAT')).patient?.['notes']).not.toBeNull()
    for (const answer of [
      await ask('PRIVACY_OFFICER', 'PATSFTY'),
      await ask('LIAISON_CLINICIAN', 'PATSFTY'),
      await ask('MADE_UP', 'TREAT'),
    ]) {
      expect(answer.json).toEqual({ data: { _entities: [{ notes: null }] }, extensions: { vetoed: ['CRISIS_PLAN'] } })
    }
  })

  it('releases nothing at all without an agreement (P11)', async () => {
    const agency = await start({ agreement: undefined })
    const answer = await agency.askPatient(person, everything, { permit: all })
    expect(answer.json).toEqual({ data: { _entities: [null] }, extensions: { vetoed: all } })
    expect(agency.subgraph.services.calls).toEqual([])
  })

  it('withholds a category whose veto fails (P11)', async () => {
    const agency = await start({ agreement: everythingPermitted() }, (_decision, category) => {
      if (category === 'CRISIS_PLAN') throw new Error('no')
      return false
    })
    const answer = await agency.askPatient(person, everything, { permit: all })
    expect(answer.json).toEqual({
      data: { _entities: [{ nhsNumber: person, notes: null, habits, forgotten: null }] },
      extensions: { vetoed: ['CRISIS_PLAN'] },
    })
  })

  it('tells the audit which permitted categories it withheld, whether or not there was anything (P16)', async () => {
    const agency = await start({ agreement: everythingPermitted() }, (_decision, category) => category !== 'ABOUT_ME')
    for (const nhsNumber of [person, '9990000115']) {
      const { json } = await agency.askPatient(nhsNumber, 'habits { text }', { permit: ['CRISIS_PLAN', 'ABOUT_ME'] })
      expect(json).toMatchObject({ extensions: { vetoed: ['CRISIS_PLAN'] } })
    }
  })

  it('is off only by the argument of that name', async () => {
    const agency = await start({ agreement: everythingPermitted(), guard: 'off-for-test' })
    const answer = await agency.askPatient(person, everything, { permit: [] })
    expect(answer.patient).toEqual({ nhsNumber: person, notes, habits, forgotten: [{ text: 'forgotten text' }] })
    const guarded = await start({ environment: { GUARD: 'off-for-test', guard: 'off-for-test', NODE_ENV: 'test' } })
    expect((await guarded.askPatient(person, everything, { permit: [] })).patient).toEqual({
      nhsNumber: person,
      notes: null,
      habits: null,
      forgotten: null,
    })
  })
})

describe('for generated decisions and vetoes', () => {
  const subset = fc.subarray(all)
  let vetoed: readonly Category[] = []
  let agency: TestSubgraph<Services>
  beforeAll(async () => {
    agency = await start({ agreement: everythingPermitted() }, (_decision, category) => vetoed.includes(category))
  })

  /** What of everything came, as dotted paths. */
  async function released(permit: readonly Category[], veto: readonly Category[]): Promise<Set<string>> {
    vetoed = veto
    const { patient } = await agency.askPatient(person, everything, { permit: [...permit] })
    return new Set(paths(patient))
  }

  it('a veto only narrows, whatever it vetoes (P10)', async () => {
    await fc.assert(
      fc.asyncProperty(subset, subset, async (permit, veto) => {
        const with_ = await released(permit, veto)
        const without = await released(permit, [])
        const never = await released(
          permit.filter((category) => !veto.includes(category)),
          [],
        )
        expect([...with_].every((path) => without.has(path))).toBe(true)
        expect(with_).toEqual(never)
      }),
      { numRuns: 60 },
    )
  })

  it('permitting more never releases less, and nothing comes without all its categories (P5)', async () => {
    const needs: Record<string, Category[]> = {
      notes: ['CRISIS_PLAN'],
      'notes.place': ['CRISIS_PLAN', 'LOCATION'],
      habits: ['ABOUT_ME', 'RISK'],
    }
    await fc.assert(
      fc.asyncProperty(subset, subset, async (a, b) => {
        const [less, more] = [await released(a, []), await released([...a, ...b], [])]
        expect([...less].every((path) => more.has(path))).toBe(true)
        for (const [path, needed] of Object.entries(needs)) expect(less.has(path)).toBe(needed.every((category) => a.includes(category)))
      }),
      { numRuns: 60 },
    )
  })
})

function paths(value: unknown, prefix = ''): string[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => paths(item, prefix))
  const own = prefix === '' ? [] : [prefix]
  if (typeof value !== 'object') return own
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, prefix === '' ? key : `${prefix}.${key}`))]
}
