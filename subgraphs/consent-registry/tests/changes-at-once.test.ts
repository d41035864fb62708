import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { recordStatement } from '../src/statements/record-statement.js'
import { startAnotherInstance } from './another-instance.js'
import { consent } from './arrange-consents.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'
import { draft, recorder, statementAsks } from './statement-asks.js'

let real: RealRegistry
let asks: ReturnType<typeof statementAsks>
beforeAll(async () => {
  real = await startRealRegistry(5)
  asks = statementAsks(real)
})
afterAll(() => real.stop())
afterEach(() => {
  real.audit.onEvent = undefined
})

const many = Array.from({ length: 30 }, (_, at) => at)
const timed = async <T>(work: Promise<T>) => {
  const began = performance.now()
  return { answer: await work, ms: performance.now() - began }
}
const tally = (outcomes: readonly (string | undefined)[]) =>
  Object.fromEntries([...new Set(outcomes)].map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length]))

describe('thirty changes about one person at once', () => {
  it('get clear answers, version after version: one is made, the others are told the version there is; nobody else waits', async () => {
    const person = '9990000069'
    real.audit.onEvent = () => pause(300)
    for (let round = 0; round < 3; round += 1) {
      const version = await asks.version(person)
      const changes = many.map((at) => asks.record(person, { how: `in person ${at}` }, { expectedVersion: version }))
      const reads = await Promise.all(many.map(() => timed(real.ask({ person: '9990000018' }))))
      const answers = await Promise.all(changes)
      expect(answers.map(({ code }) => code)).toEqual(many.map(() => undefined))
      expect(tally(answers.map(({ payload }) => payload?.outcome))).toEqual({ RECORDED: 1, CHANGED: 29 })
      expect(new Set(answers.map(({ payload }) => payload?.version))).toEqual(new Set([version + 1]))
      expect(reads.map(({ answer }) => answer.code)).toEqual(many.map(() => undefined))
    }
    expect((await asks.history(person))?.items).toHaveLength(3)
  })

  it('are refused for certain where the audit is too slow for all of them, and reads go on meanwhile', async () => {
    const person = '9990000077'
    const version = await asks.version(person)
    real.audit.onEvent = () => pause(2_500)
    const changes = many.map(() => asks.record(person, {}, { expectedVersion: version }))
    await pause(500)
    const reads = await Promise.all(many.map(() => timed(real.ask({ person: '9990000018' }))))
    expect(Math.max(...reads.map(({ ms }) => ms))).toBeLessThan(1_500)
    const answers = await Promise.all(changes)
    const outcomes = answers.map(({ payload, code }) => payload?.outcome ?? code)
    expect(tally(outcomes)).toEqual({ RECORDED: 1, CHANGE_BUSY: 29 })
    expect(await asks.version(person)).toBe(version + 1)
  })

  it('about thirty persons hold few connections, so that reads go on', async () => {
    const persons = await real.sql(
      `SELECT nhs_number FROM person WHERE deceased_on IS NULL AND NOT restricted AND date_of_birth < '2000-01-01'`,
    )
    const numbers = persons.map((row) => (row as { nhs_number: string }).nhs_number)
    real.audit.onEvent = () => pause(400)
    const changes = numbers.map((person) => asks.record(person))
    await pause(200)
    const reads = await Promise.all(many.map(() => timed(real.ask({ person: '9990000018' }))))
    expect(reads.map(({ answer }) => answer.code)).toEqual(many.map(() => undefined))
    const outcomes = (await Promise.all(changes)).map(({ payload, code }) => payload?.outcome ?? code)
    expect(outcomes.filter((outcome) => outcome !== 'RECORDED' && outcome !== 'CHANGE_BUSY')).toEqual([])
    expect(outcomes.filter((outcome) => outcome === 'RECORDED').length).toBeGreaterThan(2)
  })
})

it('ten imports at once for one person import once, and the others are told the version there is', async () => {
  const person = '9990000026'
  const version = await asks.version(person)
  const send = async (at: number) => {
    const resource = JSON.stringify({ ...consent('refuse-substance-use.json'), id: `at-once-${at}` })
    const { data, code } = await real.ask({
      ...recorder,
      person,
      query: 'mutation ($input: ImportConsentInput!) { importConsent(input: $input) { outcome version } }',
      variables: { input: { nhsNumber: person, expectedVersion: version, resource } },
    })
    expect(code).toBeUndefined()
    return (data as unknown as { importConsent: { outcome: string; version: number | null } }).importConsent
  }
  real.audit.onEvent = () => pause(200)
  const answers = await Promise.all(many.slice(0, 10).map(send))
  expect(tally(answers.map(({ outcome }) => outcome))).toEqual({ IMPORTED: 1, CHANGED: 9 })
  expect(answers.map((answer) => answer.version)).toEqual(answers.map(() => version + 1))
})

describe('two registries over one store', () => {
  it('make one change of many on each version, and refuse for certain what waits too long for the other', async () => {
    const person = '9990000107'
    const base = await asks.version(person)
    const elsewhere = await startAnotherInstance(real)
    const ask = { ...elsewhere.ask, person: { ...elsewhere.ask.person, nhsNumber: person } }
    const statement = { ...draft, givenAt: new Date(draft.givenAt) }
    const there = (expectedVersion: number) =>
      recordStatement(elsewhere.desk, ask, { expectedVersion, statement }).then(
        ({ outcome }) => outcome,
        (error: unknown) => (error as { code?: string }).code,
      )
    const here = async (expectedVersion: number) => {
      const { payload, code } = await asks.record(person, {}, { expectedVersion })
      return payload?.outcome ?? code
    }
    try {
      real.audit.onEvent = () => pause(50)
      const outcomes = await Promise.all(many.slice(0, 10).flatMap(() => [here(base), there(base)]))
      expect(tally(outcomes)).toEqual({ RECORDED: 1, CHANGED: 19 })
      real.audit.onEvent = () => pause(2_800)
      const slow = await Promise.all([there(base + 1), pause(100).then(() => here(base + 1))])
      expect(slow).toEqual(['RECORDED', 'CHANGE_BUSY'])
      expect(await asks.version(person)).toBe(base + 2)
    } finally {
      await elsewhere.stop()
    }
  })
})
