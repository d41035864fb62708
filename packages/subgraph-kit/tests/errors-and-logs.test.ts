import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { createLog } from '../src/observe/pino-log.js'
import { everythingPermitted, postSigned, startTestSubgraph, type TestSubgraph } from '../src/testing/index.js'
import type { Services } from './subgraph/services.js'
import { definition } from './subgraph/subgraph.js'

const person = '9990000026'

let postgres: Postgres
let agency: TestSubgraph<Services>
let lines: Record<string, unknown>[]
const destination = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>)
    done()
  },
})

beforeAll(async () => {
  lines = []
  postgres = await startPostgres()
  agency = await startTestSubgraph(definition, {
    databaseUrl: await postgres.createDatabase('kit_errors'),
    agreement: everythingPermitted(),
    seedPeople: 5,
    log: createLog({ level: 'debug', agency: 'ZM001', kind: 'mental-health-trust', destination }),
  })
})
afterAll(async () => {
  await agency.stop()
  await postgres.stop()
})
beforeEach(() => {
  lines = []
})

describe('a resolver that fails', () => {
  it('shows a code and nothing of the cause, and the other fields arrive', async () => {
    const answer = await agency.askPatient(person, 'failing { text } notes { text }', { permit: ['CRISIS_PLAN'] })
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({
      data: { _entities: [{ failing: null, notes: [{ text: 'Sea-green thermos helps.' }] }] },
      errors: [
        { message: 'Something went wrong on our side. Try again.', path: ['_entities', 0, 'failing'], extensions: { code: 'INTERNAL' } },
      ],
    })
  })

  it('is logged with its name and place, without its message', async () => {
    await agency.askPatient(person, 'failing { text }', { permit: ['CRISIS_PLAN'] })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 'error',
      msg: 'resolver failed',
      code: 'INTERNAL',
      requestId: 'test-request',
      error: { name: 'Error' },
    })
    expect(JSON.stringify(lines)).toContain('PatientResolver.failing')
    expect(JSON.stringify(lines)).not.toMatch(/secret text|10\.0\.0\.1/)
  })
})

describe('a list’s argument first', () => {
  it.each([0, -1, 101, 1_000_000])('of %d is refused by its code', async (first) => {
    const answer = await agency.askPatient(person, `notes(first: ${first}) { text }`, { permit: ['CRISIS_PLAN'] })
    expect(answer.json).toMatchObject({ data: { _entities: [{ notes: null }] }, errors: [{ extensions: { code: 'OPERATION_INVALID' } }] })
  })

  it.each(['', '(first: 1)', '(first: 100)', '(first: null)'])('as "%s" is taken', async (argument) => {
    const answer = await agency.askPatient(person, `notes${argument} { text }`, { permit: ['CRISIS_PLAN'] })
    expect(answer.patient).toEqual({ notes: [{ text: 'Sea-green thermos helps.' }] })
  })
})

describe('a request too large', () => {
  it('is not one of a hundred aliases, with the two more that the gateway asks beside each', async () => {
    const aliased = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: notes { _text: text __text: text }`).join(' ')
    const taken = await agency.askPatient(person, aliased(100), { permit: ['CRISIS_PLAN'] })
    expect(taken.json).not.toHaveProperty('errors')
    const refused = await agency.askPatient(person, aliased(134), { permit: ['CRISIS_PLAN'] })
    expect(refused.json).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] })
  })

  it('is refused before its signature is looked at', async () => {
    const answer = await postSigned({
      url: `${agency.subgraph.url}/graphql`,
      body: { query: `{ __typename } #${'x'.repeat(300 * 1024)}`, extensions: {} },
      key: agency.keys.request,
      audience: agency.odsCode,
    })
    expect(answer.json).toEqual({
      errors: [{ message: 'The operation is too large. Ask for less at once.', extensions: { code: 'OPERATION_TOO_LARGE' } }],
    })
  })
})

describe('the log', () => {
  it('calls a request about another person refused, and nothing of our own failed', async () => {
    await agency.askPatient(person, 'notes { text }', { permit: ['CRISIS_PLAN'], person: '9990000018' })
    expect(lines.map(({ level, msg, reason }) => [level, msg, reason])).toEqual([['warn', 'request refused', 'PERSON_MISMATCH']])
  })

  it('holds no NHS number and nothing of the record after answers, refusals and failures', async () => {
    await agency.askPatient(person, 'notes { text } failing { text } habits { text }', { permit: ['CRISIS_PLAN'] })
    await agency.askPatient(person, 'notes { text }', { permit: ['CRISIS_PLAN'], person: '9990000018' })
    await agency.ask({ query: '{ find(nhsNumber: "9990000107") { nhsNumber } }', decision: { person } })
    await agency.ask({ query: '{ nonsense 9990000018 }', decision: { person } })
    expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['request refused', 'resolver failed']))
    expect(JSON.stringify(lines)).not.toMatch(/999[0-9]{7}|thermos|Kitchen/)
  })

  it('drops fields that are not on the list, though the compiler was deceived', () => {
    const log = createLog({ level: 'info', agency: 'ZM001', kind: 'mental-health-trust', destination })
    log.info('something happened', { count: 1, nhsNumber: '9990000018' } as { count: number })
    expect(lines).toEqual([expect.objectContaining({ msg: 'something happened', count: 1 })])
    expect(lines[0]).not.toHaveProperty('nhsNumber')
  })

  it('takes no text put together at run time', () => {
    const log = createLog({ level: 'silent', agency: 'ZM001', kind: 'mental-health-trust' })
    const name = 'Sol' as string
    // @ts-expect-error a template may quote a record
    log.info(`opened the record of ${name}`)
    // @ts-expect-error so may a variable
    log.info(name)
    log.info('opened a record')
  })
})

describe('health and metrics', () => {
  it('say plainly on the public port, and more on the internal one, where the store is', async () => {
    const { url, internalUrl } = agency.subgraph
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' })
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' })
    expect((await fetch(`${url}/metrics`)).status).toBe(404)
    const metrics = await (await fetch(`${internalUrl}/metrics`)).text()
    expect(metrics).toMatch(/crisis_record_errors_total\{code="INTERNAL",agency="ZM001"\} [1-9]/)
    expect(metrics).toContain('crisis_record_request_seconds_bucket')
    expect(metrics).not.toMatch(/\b9990000(018|026|107)\b/)
  })

  it('say when the store is gone, to the gateway that asks as to anyone, and no more than that', async () => {
    const { subgraph, keys, odsCode } = agency
    await subgraph.dataSource.destroy()
    while ((await fetch(`${subgraph.url}/health/ready`)).status === 200) await wait(50)
    const { status, text } = await postSigned({ url: `${subgraph.url}/status`, body: {}, key: keys.request, audience: odsCode })
    expect([status, text]).toEqual([503, '{"status":"not ready"}'])
  })
})
