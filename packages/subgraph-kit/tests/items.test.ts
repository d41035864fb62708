import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type DatabaseAddresses, type Postgres, startPostgres } from '@crisis-record/local-stack'
import type { DecisionClaims } from '@crisis-record/contract/tokens'
import pg from 'pg'
import { addSealsAndLabels } from '../src/index.js'
import { type TestSubgraphOptions, everythingPermitted, fixedClock, startTestSubgraph } from '../src/testing/index.js'
import { definition } from './subgraph/subgraph.js'

const person = '9990000018'
const shown = { notes: [{ text: 'Sea-green thermos helps.' }] }
const nothing = { notes: [] }

let postgres: Postgres
let databaseUrl: DatabaseAddresses
let owner: pg.Client

beforeAll(async () => {
  postgres = await startPostgres()
  databaseUrl = await postgres.createDatabaseWithRoles('kit_items')
  await (await startTestSubgraph(definition, { databaseUrl, seedPeople: 0 })).stop()
  owner = new pg.Client({ connectionString: databaseUrl.ownerDatabaseUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await postgres.stop()
})

interface Asked {
  readonly item: { readonly seal?: string; readonly labels?: readonly string[] }
  readonly decision?: Partial<DecisionClaims>
  readonly options?: Partial<TestSubgraphOptions>
  readonly veto?: typeof definition.veto
}

/** What an agency of its own start answers about one item that is sealed and labelled so. */
async function ask({ item, decision = {}, options = {}, veto }: Asked): Promise<unknown> {
  await owner.query('UPDATE note SET seal = $1, item_labels = $2', [item.seal ?? null, item.labels ?? []])
  const made = veto === undefined ? definition : { ...definition, veto }
  const agency = await startTestSubgraph(made, { databaseUrl, agreement: everythingPermitted(), ...options })
  try {
    return (await agency.askPatient(person, 'notes { text }', { permit: ['CRISIS_PLAN', 'SUBSTANCE_USE'], ...decision })).patient
  } finally {
    await agency.stop()
  }
}

describe('a labelled item', () => {
  const item = { labels: ['SUBSTANCE_USE'] }

  it('is released where the decision permits its label', async () => {
    expect(await ask({ item })).toEqual(shown)
  })

  it('is not where the agency vetoes its label, though the decision permits it (P10)', async () => {
    expect(await ask({ item, veto: (_decision, category) => category === 'SUBSTANCE_USE' })).toEqual(nothing)
  })

  it('is not where a veto fails (P11)', async () => {
    const veto = (_decision: unknown, category: string) => {
      if (category === 'SUBSTANCE_USE') throw new Error('no answer')
      return false
    }
    expect(await ask({ item, veto })).toEqual(nothing)
  })

  it('is not beyond the agency’s own copy of the role’s ceiling (P2)', async () => {
    const everything = everythingPermitted()
    const agreement = {
      ...everything,
      roles: new Map(
        [...everything.roles].map(([role, terms]) => [
          role,
          new Map([...terms].map(([purpose, each]) => [purpose, { ...each, ceiling: new Set(['CRISIS_PLAN'] as const) }])),
        ]),
      ),
    }
    expect(await ask({ item, options: { agreement } })).toEqual(nothing)
  })
})

describe('a sealed item', () => {
  const override = (exp: number): Partial<DecisionClaims> => ({ override: { id: 'override-1', exp, categories: ['CRISIS_PLAN'] } })

  it('is shown by an override up to its last moment by the agency’s clock, and not from then on (P9)', async () => {
    const now = Math.floor(Date.now() / 1000)
    const at = (seconds: number) => ({ clock: fixedClock(new Date(seconds * 1000)) })
    expect(await ask({ item: { seal: 'SEALED' }, decision: override(now + 5), options: at(now + 4.999) })).toEqual(shown)
    expect(await ask({ item: { seal: 'SEALED' }, decision: override(now + 5), options: at(now + 5) })).toEqual(nothing)
  })

  it.each([
    ['sealed', { seal: 'SEALED' }],
    ['sealed and locked', { seal: 'SEALED_AND_LOCKED' }],
    ['labelled with what is not permitted', { labels: ['RISK'] }],
  ])('or any other that is %s stays where it is with the guard off: it is the query that holds it (P12)', async (...[, item]) => {
    expect(await ask({ item, options: { guard: 'off-for-test' } })).toEqual(nothing)
  })
})

describe('addSealsAndLabels', () => {
  const insert = (kind: string | null, seal: string | null) =>
    owner.query('INSERT INTO legal_decision (kind, seal) VALUES ($1, $2)', [kind, seal])

  beforeAll(async () => {
    await owner.query('CREATE TABLE legal_decision (kind text)')
    await addSealsAndLabels(owner, 'legal_decision', { neverSealed: { where: "kind = 'ADVANCE_DECISION'" } })
  })

  it.each([
    ['ADVANCE_DECISION', null],
    ['CAPACITY_ASSESSMENT', null],
    ['CAPACITY_ASSESSMENT', 'SEALED'],
    ['CAPACITY_ASSESSMENT', 'SEALED_AND_LOCKED'],
  ])('lets a row of kind %s be sealed %s', async (kind, seal) => {
    expect((await insert(kind, seal)).rowCount).toBe(1)
  })

  it.each([
    ['ADVANCE_DECISION', 'SEALED', 'never_sealed'],
    ['ADVANCE_DECISION', 'SEALED_AND_LOCKED', 'never_sealed'],
    [null, 'SEALED', 'never_sealed'],
    ['CAPACITY_ASSESSMENT', 'SECRET', 'legal_decision_seal'],
  ])('refuses a row of kind %s sealed %s', async (kind, seal, constraint) => {
    await expect(insert(kind, seal)).rejects.toThrow(constraint)
  })
})
