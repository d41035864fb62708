import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type DatabaseAddresses, type Postgres, startPostgres } from '@crisis-record/local-stack'
import type { DecisionClaims } from '@crisis-record/contract/tokens'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type TestAnswer, type TestSubgraph, everythingPermitted, postSigned, startTestSubgraph } from '../src/testing/index.js'
import type { Services } from './subgraph/services.js'
import { definition } from './subgraph/subgraph.js'

const person = '9990000018'

let postgres: Postgres
let roles: DatabaseAddresses
let agency: TestSubgraph<Services>
let owner: pg.Client

beforeAll(async () => {
  postgres = await startPostgres()
  roles = await postgres.createDatabaseWithRoles('kit_disclosure')
  agency = await startTestSubgraph(definition, { databaseUrl: roles, agreement: everythingPermitted(), seedPeople: 0 })
  owner = new pg.Client({ connectionString: roles.ownerDatabaseUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await agency.stop()
  await postgres.stop()
})

let last = 0
beforeEach(async () => {
  const { rows } = await owner.query<{ last: number }>('SELECT coalesce(max(id), 0)::int AS last FROM disclosure')
  last = rows[0]?.last ?? 0
})

interface Row {
  readonly categories: string[]
  readonly fields: string[]
  readonly audit_head: string | null
  readonly [column: string]: unknown
}

/** What was written since the test began. */
async function written(): Promise<Row[]> {
  return (await owner.query<Row>('SELECT * FROM disclosure WHERE id > $1 ORDER BY id', [last])).rows
}

const entities = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient { ${selection} } } }`

/** Asks as the gateway does; `extensions` beside the decision. */
function ask(query: string, decision: Partial<DecisionClaims> = {}, extensions: object = {}, named = person): Promise<TestAnswer> {
  const token = agency.token({ person, permit: ['CRISIS_PLAN', 'ABOUT_ME'], ...decision })
  const body = { query, variables: { representations: [{ __typename: 'Patient', nhsNumber: named }] } }
  return postSigned({
    url: `${agency.subgraph.url}/graphql`,
    body: { ...body, extensions: { decision: token, requestId: 'request-1', ...extensions } },
    key: agency.keys.request,
    audience: agency.odsCode,
    caller: 'test-caller',
  })
}

const head = (payload: object) =>
  [{ alg: 'EdDSA', typ: 'audit-head+jwt', kid: '1' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('c2lnbmF0dXJl')
    .join('.')

describe('what the disclosure log keeps', () => {
  it('is who was given what, for what, about whom, on which decision, once a request', async () => {
    const override = { id: 'override-7', exp: Math.floor(Date.now() / 1000) + 60, categories: ['CRISIS_PLAN' as const] }
    await ask(entities('notes { text } again: notes(first: 1) { id } habits { text }'), { jti: 'decision-0000000001', override })
    expect(await written()).toEqual([
      expect.objectContaining({
        request_id: 'request-1',
        decision_id: 'decision-0000000001',
        caller: 'test-caller',
        role: 'LIAISON_CLINICIAN',
        organisation: 'ZH001',
        purpose: 'TREAT',
        person,
        agreement_version: 'test',
        override_id: 'override-7',
        categories: ['ABOUT_ME', 'CRISIS_PLAN'],
        fields: ['Habit.text', 'Note.id', 'Note.text', 'Patient.habits', 'Patient.notes'],
        audit_head: null,
        requested_at: expect.any(Date),
      }),
    ])
  })

  it.each([
    [
      'of a field that is withheld, nothing',
      'notes { text place { name } } habits { text }',
      ['ABOUT_ME'],
      ['Habit.text', 'Patient.habits'],
    ],
    ['of a narrower field within, nothing', 'notes { text place { name } }', ['CRISIS_PLAN'], ['Note.text', 'Patient.notes']],
    ['of a field that is skipped, nothing', 'notes { text } habits @skip(if: true) { text }', undefined, ['Note.text', 'Patient.notes']],
    ['of a field by fragments, that field', '... on Patient { ...F } ', undefined, ['Note.text', 'Patient.notes']],
    ['of nothing permitted, an entry all the same', 'notes { text }', [], []],
  ] as const)('%s', async (...[, selection, permit, fields]) => {
    const fragment = selection.includes('...F') ? ' fragment F on Patient { notes { text } }' : ''
    await ask(entities(selection) + fragment, permit === undefined ? {} : { permit: [...permit] })
    expect((await written()).map((row) => row.fields)).toEqual([[...fields]])
  })

  it('is the same whether what is sealed, or anything, is there', async () => {
    const entry = async () => {
      await ask(entities('notes { text }'), { jti: 'decision-0000000002' })
      const row = (await written()).at(-1)
      return { ...row, id: 0, written_at: 0, requested_at: 0 }
    }
    const before = await entry()
    await owner.query("UPDATE note SET seal = 'SEALED_AND_LOCKED' WHERE nhs_number = $1", [person])
    const sealed = await entry()
    await owner.query('UPDATE note SET seal = NULL')
    expect(sealed).toEqual(before)
  })

  it('is without the override that ended', async () => {
    const override = { id: 'override-8', exp: Math.floor(Date.now() / 1000) - 1, categories: ['CRISIS_PLAN' as const] }
    await ask(entities('notes { text }'), { override })
    expect(await written()).toMatchObject([{ override_id: null }])
  })

  const good = head({ iss: 'ZA001', sequence: 7, hash: 'a'.repeat(64), iat: 1_700_000_000 })
  it.each([
    ['as it came, where it is one', good, good],
    ['not, where its claims are none', head({ iss: 'ZA001', sequence: -7, hash: 'a', iat: 1 }), null],
    ['not, where it is no text', { sequence: 7 }, null],
    ['not, where it is long', `${good}${'c'.repeat(3_000)}`, null],
  ])('is the audit’s head %s', async (...[, given, kept]) => {
    await ask(entities('notes { text }'), {}, { head: given })
    expect((await written()).map(({ audit_head }) => audit_head)).toEqual([kept])
  })

  it.each([
    ['a request about somebody else', () => ask(entities('notes { text }'), {}, {}, '9990000026')],
    ['an operation that is not valid', () => ask(entities('nothingOfTheKind'))],
    ['a request without a decision', () => ask(entities('notes { text }'), {}, { decision: undefined })],
  ])('is nothing of %s, to which nothing was given', async (...[, refused]) => {
    expect((await refused()).status).not.toBe(200)
    expect(await written()).toEqual([])
  })
})

describe('an answer', () => {
  afterEach(() => owner.query('GRANT INSERT ON disclosure TO "kit_disclosure-service"'))

  it('is not given where the log cannot be written: nothing is released, and only that is said', async () => {
    await owner.query('REVOKE INSERT ON disclosure FROM "kit_disclosure-service"')
    const answer = await ask(entities('notes { text }'))
    expect(answer.status).toBe(503)
    expect(answer.json).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'AUDIT_UNAVAILABLE' } }] })
    expect(answer.text).not.toContain('thermos')
    await owner.query('GRANT INSERT ON disclosure TO "kit_disclosure-service"')
    expect((await ask(entities('notes { text }'))).patient).toEqual({ notes: [{ text: 'Sea-green thermos helps.' }] })
  })

  it('waits for the write, which goes on beside the reads', async () => {
    const { calls } = agency.subgraph.services
    calls.length = 0
    let answered = false
    await owner.query('BEGIN; LOCK TABLE disclosure IN SHARE ROW EXCLUSIVE MODE')
    const asked = ask(entities('notes { text }')).then((answer) => {
      answered = true
      return answer
    })
    try {
      for (let waited = 0; waited < 100 && calls.length === 0; waited++) await sleep(20)
      expect(calls).toEqual(['notes'])
      await sleep(200)
      expect(answered).toBe(false)
    } finally {
      await owner.query('COMMIT')
    }
    expect((await asked).status).toBe(200)
    expect(await written()).toHaveLength(1)
  })

  it('has its entry on disk first, whatever the server is set to', async () => {
    await owner.query('CREATE TABLE seen (setting text)')
    await owner.query(`CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
      $$ BEGIN INSERT INTO seen VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$`)
    await owner.query('CREATE TRIGGER see BEFORE INSERT ON disclosure FOR EACH ROW EXECUTE FUNCTION see()')
    await ask(entities('notes { text }'))
    await owner.query('DROP TRIGGER see ON disclosure')
    expect((await owner.query('SHOW synchronous_commit')).rows).toEqual([{ synchronous_commit: 'off' }])
    expect((await owner.query('SELECT setting FROM seen')).rows).toEqual([{ setting: 'on' }])
  })

  it('has one entry and no more, under load too', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => ask(entities('notes { text }'), {}, { requestId: `load-${index}` })),
    )
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    const ids = (await written()).map((row) => row['request_id'])
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
  })
})

describe('the disclosure log', () => {
  it.each(['UPDATE disclosure SET caller = caller', 'DELETE FROM disclosure', 'TRUNCATE disclosure'])(
    'takes nothing back, not even for the owner: %s',
    async (sql) => {
      await ask(entities('notes { text }'))
      await expect(owner.query(sql)).rejects.toThrow('append-only')
    },
  )

  it.each(['SELECT * FROM disclosure', 'UPDATE disclosure SET caller = caller', 'DELETE FROM disclosure', 'DROP TABLE disclosure'])(
    'is not even read by the role that serves requests: %s',
    async (sql) => {
      const service = new pg.Client({ connectionString: roles.databaseUrl })
      await service.connect()
      await expect(service.query(sql)).rejects.toThrow(/permission denied|must be owner/)
      await service.end()
    },
  )
})
