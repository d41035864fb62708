import type * as Jest from '@jest/globals'
import { refusalBody } from '../../http/refusal-body.js'
import { printSubgraphSdl } from '../../schema/print-subgraph-sdl.js'
import type { RefusalReason } from '../../trust/refused.js'
import { everythingPermitted } from '../everything-permitted.js'
import { post, readAnswer } from '../post-signed.js'
import { readCounter } from '../read-counter.js'
import { type TestSubgraph, startTestSubgraph } from '../start-test-subgraph.js'
import { checkItems } from './check-items.js'
import { checkFeed } from './check-feed.js'
import { checkReads } from './check-reads.js'
import { checkScans } from './check-scans.js'
import { checkStoriesOfToday } from './check-stories-of-today.js'
import type { ConformanceOptions } from './conformance-options.js'
import { foreignPersons } from './foreign-persons.js'
import { forgedDecisions } from './forged-decisions.js'
import { type Forge, type Request, forgedSignatures, signedRequest } from './forged-requests.js'
import { type PatientField, type Questions, readQuestions } from './question.js'
import { refusedOperations } from './refused-operations.js'

/**
 * Registers jest tests that hold for every agency, asked directly, without the gateway: call it once in a test file of the agency's own.
 * An agency with an `authorise` of its own is tested as far as the request signature goes.
 */
export function runSubgraphConformance<S, C>(options: ConformanceOptions<S, C>): void {
  const { definition, person = '9990000018' } = options
  // jest's own globals: importing them would keep this entry from being used outside jest.
  const { afterAll, beforeAll, describe, expect, it } = globalThis as unknown as typeof Jest
  const hasOwnAuthorise = definition.authorise !== undefined

  describe(`${definition.kind} as a subgraph`, () => {
    let agency: TestSubgraph<S>
    let started: TestSubgraph<S> | undefined
    let questions: Questions
    /** Everything the agency carries, about one person. */
    let everything: string
    let ownerUrl: string

    beforeAll(async () => {
      const { databaseUrl, odsCode, environment } = options
      questions = readQuestions(await printSubgraphSdl(definition))
      everything = questions.fields.map(({ selection }) => selection).join(' ')
      const database = typeof databaseUrl === 'function' ? await databaseUrl() : databaseUrl
      ownerUrl = typeof database === 'string' ? database : database.ownerDatabaseUrl
      started = await startTestSubgraph(definition, {
        databaseUrl: database,
        agreement: everythingPermitted(),
        seedPeople: 0,
        ...(odsCode === undefined ? {} : { odsCode }),
        ...(environment === undefined ? {} : { environment }),
      })
      agency = started
    })
    afterAll(() => started?.stop())

    const url = () => `${agency.subgraph.url}/graphql`
    const full = () => ({ person, permit: [...questions.categories] })
    const bodyWith = (decision: unknown, operation: { query: string; variables?: unknown } = entityOperation(everything, person)) =>
      JSON.stringify({ ...operation, extensions: { decision } })
    const forge = (): Forge => ({ agency, body: bodyWith(agency.token(full())) })
    const send = ({ body, headers }: Request) => post(url(), body, headers)

    /** The same answer whatever was wrong; the reason is noted where the agency's operators see it, and nowhere else. */
    const expectRefused = async (request: Request, reason: RefusalReason) => {
      const before = await readCounter(agency.subgraph.internalUrl, 'crisis_record_refusals_total', reason)
      const { status, text } = await send(request)
      expect({ status, text }).toEqual({ status: 401, text: refusalBody })
      const after = await readCounter(agency.subgraph.internalUrl, 'crisis_record_refusals_total', reason)
      expect({ [reason]: after - before }).toEqual({ [reason]: 1 })
    }

    it.each([...forgedSignatures])('refuses $what', async ({ make, reason }) => {
      await expectRefused(make(forge()), reason)
    })

    it('refuses a request it has seen before', async () => {
      const request = signedRequest(forge())
      if (!hasOwnAuthorise) expect((await send(request)).status).toBe(200)
      else await send(request)
      await expectRefused(request, 'REPLAYED')
    })

    it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
      const address = `${url()}?query=${encodeURIComponent('{__typename}')}`
      const answer = await readAnswer(await fetch(address, { method, headers: signedRequest(forge()).headers }))
      expect(answer.status).toBe(405)
      expect(answer.json).not.toHaveProperty('data')
    })

    it.each(['text/plain', 'application/graphql', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16'])(
      'refuses %s',
      async (type) => {
        const { body, headers } = signedRequest(forge())
        const answer = await post(url(), body, { ...headers, 'content-type': type })
        expect(answer.status).toBe(415)
        expect(answer.json).not.toHaveProperty('data')
      },
    )

    it('lets nobody store an answer', async () => {
      for (const { body, headers } of [signedRequest(forge()), { body: forge().body, headers: {} }]) {
        const response = await fetch(url(), { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
        expect(response.headers.get('cache-control')).toBe('no-store')
      }
    })

    checkFeed(options, () => ({ agency, ownerUrl }))

    if (hasOwnAuthorise) return

    it.each([...forgedDecisions])('refuses $what', async ({ make, reason }) => {
      await expectRefused(signedRequest({ agency, body: bodyWith(make(agency, full())) }), reason)
    })

    it("refuses one caller's decision under another caller's request", async () => {
      await expectRefused(signedRequest(forge(), { claims: { sub: 'another-caller' } }), 'CALLER_MISMATCH')
      await expectRefused(signedRequest(forge(), { claims: { sub: undefined } }), 'CALLER_MISMATCH')
    })

    it.each([...foreignPersons])('refuses an operation that names $what', async ({ query, variables }) => {
      const operation = { query: query(everything, person), variables: variables?.(person) }
      await expectRefused(signedRequest({ agency, body: bodyWith(agency.token(full()), operation) }), 'PERSON_MISMATCH')
    })

    it('refuses a decision about no person where a person is asked for', async () => {
      const token = agency.token({ permit: [...questions.categories], may: ['SEARCH'] })
      await expectRefused(signedRequest({ agency, body: bodyWith(token) }), 'PERSON_MISSING')
    })

    it.each([...refusedOperations])('refuses $what, and says no more', async ({ operation, code, status }) => {
      const body = JSON.stringify({ ...operation, extensions: { decision: agency.token(full()) } })
      const answer = await send(signedRequest({ agency, body }))
      expect(answer.status).toBe(status)
      expect(answer.json).not.toHaveProperty('data')
      const { errors } = answer.json as { errors: { extensions: unknown }[] }
      for (const error of errors) expect(error.extensions).toEqual({ code })
      expect(answer.text).not.toMatch(/did you mean|_Service|sdl|cannot query|unknown|syntax|expected/i)
    })

    it('releases what a decision permits', async () => {
      for (const field of questions.fields.filter(({ labelled }) => labelled)) {
        const answer = await agency.askPatient(person, field.selection, full())
        expect(answer.json).not.toHaveProperty('errors')
        if (options.withoutData?.includes(field.name) !== true)
          expect({ [field.name]: isSomething(answer.patient?.[field.name]) }).toEqual({ [field.name]: true })
      }
    })

    it('releases nothing to a decision that permits nothing', async () => {
      const answer = await agency.askPatient(person, everything, { permit: [] })
      expect(answer.status).toBe(200)
      expect(answer.json).not.toHaveProperty('errors')
      expect(answer.patient).toEqual(Object.fromEntries(questions.fields.filter(isProtected).map(({ name }) => [name, null])))
    })

    it('withholds each field, without an error, when any one of its categories is not permitted', async () => {
      for (const field of questions.fields) {
        for (const missing of field.categories) {
          const answer = await agency.askPatient(person, field.selection, {
            permit: questions.categories.filter((category) => category !== missing),
          })
          expect(answer.text).toBe(`{"data":{"_entities":[{"${field.name}":null}]}}`)
        }
      }
    })

    it('is told of every table of items it has', () => {
      const labelled = agency.subgraph.dataSource.entityMetadatas.filter(({ columns }) =>
        columns.some(({ databaseName }) => databaseName === 'item_labels'),
      )
      const told = (options.items ?? []).map(({ table }) => table)
      expect(labelled.map(({ tableName }) => tableName).sort()).toEqual([...told].sort())
    })

    for (const items of options.items ?? []) checkItems(items, () => ({ agency, ownerUrl, questions, person }))

    checkScans(options.items ?? [], () => ({ agency, ownerUrl, questions, person }))

    checkReads(options.items ?? [], () => ({ agency, ownerUrl, questions, person }))

    checkStoriesOfToday(options, () => ownerUrl)

    it('withholds each field that has no label', async () => {
      for (const field of questions.fields.filter(({ labelled }) => !labelled)) {
        const answer = await agency.askPatient(person, field.selection, full())
        expect(answer.text).toBe(`{"data":{"_entities":[{"${field.name}":null}]}}`)
      }
    })
  })
}

function entityOperation(selection: string, nhsNumber: string): { query: string; variables: unknown } {
  return {
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient { ${selection} } } }`,
    variables: { representations: [{ __typename: 'Patient', nhsNumber }] },
  }
}

/** A field with a category, or one that nobody classified. */
function isProtected({ categories, labelled }: PatientField): boolean {
  return categories.length > 0 || !labelled
}

/** An empty list would prove nothing. */
function isSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}
