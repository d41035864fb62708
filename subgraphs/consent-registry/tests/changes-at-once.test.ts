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
/** How long a change waits for its turn before it is refused. */
const patienceMs = 2_000
/** A busy machine may keep some waiting for longer than that, and then they are refused rightly; nobody is who has not waited so long. */
const refusedBeforeTheirTime = (changes: readonly { readonly outcome: string | undefined; readonly ms: number }[]) =>
  changes.filter(({ outcome, ms }) => outcome === 'CHANGE_BUSY' && ms < patienceMs)
const butForTheRefused = (outcomes: readonly (string | undefined)[]) => new Set(outcomes.filter((one) => one !== 'CHANGE_BUSY'))
/** Something the test waits for, and ends itself. */
function moment() {
  let come: () => void = () => undefined
  const hasCome = new Promise<void>((resolve) => (come = resolve))
  return { come: () => come(), hasCome }
}
const tally = (outcomes: readonly (string | undefined)[]) =>
  Object.fromEntries([...new Set(outcomes)].map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length]))

describe('thirty changes about one person at once', () => {
  it('get clear answers, version after version: one is made, the others are told the version there is; nobody else waits', async () => {
    const person = '9990000069'
    real.audit.onEvent = () => pause(300)
    for (let round = 0; round < 3; round += 1) {
      const version = await asks.version(person)
      const changes = many.map((at) => timed(asks.record(person, { how: `in person ${at}` }, { expectedVersion: version })))
      const reads = await Promise.all(many.map(() => timed(real.ask({ person: '9990000018' }))))
      const answers = (await Promise.all(changes)).map(({ answer, ms }) => ({
        ...answer,
        outcome: answer.payload?.outcome ?? answer.code,
        ms,
      }))
      const outcomes = answers.map(({ outcome }) => outcome)
      expect(tally(outcomes)).toMatchObject({ RECORDED: 1 })
      expect([new Set(['RECORDED']), new Set(['RECORDED', 'CHANGED'])]).toContainEqual(butForTheRefused(outcomes))
      expect(refusedBeforeTheirTime(answers)).toEqual([])
      const told = answers.filter(({ outcome }) => outcome !== 'CHANGE_BUSY').map(({ payload }) => payload?.version)
      expect(new Set(told)).toEqual(new Set([version + 1]))
      expect(reads.map(({ answer }) => answer.code)).toEqual(many.map(() => undefined))
    }
    expect((await asks.history(person))?.items).toHaveLength(3)
  })

  it('are refused for certain where the audit is too slow for all of them, and reads go on meanwhile', async () => {
    const person = '9990000077'
    const version = await asks.version(person)
    // The audit has the first, and keeps it until others were refused, and until reads were answered: they would never be, if they waited for it.
    const [reached, refused, read] = [moment(), moment(), moment()]
    real.audit.onEvent = async () => {
      reached.come()
      await Promise.all([refused.hasCome, read.hasCome])
    }
    const changes = many.map(async () => {
      const { answer, ms } = await timed(asks.record(person, {}, { expectedVersion: version }))
      const outcome = answer.payload?.outcome ?? answer.code
      if (outcome === 'CHANGE_BUSY') refused.come()
      return { outcome, ms }
    })
    await reached.hasCome
    const reads = await Promise.all(many.slice(0, 10).map(() => real.ask({ person: '9990000018' })))
    read.come()
    expect(reads.map(({ code }) => code)).toEqual(reads.map(() => undefined))
    const answers = await Promise.all(changes)
    const outcomes = answers.map(({ outcome }) => outcome)
    expect(tally(outcomes)).toMatchObject({ RECORDED: 1, CHANGE_BUSY: expect.any(Number) })
    // Those who came so late that their turn still came.
    expect([new Set(['RECORDED']), new Set(['RECORDED', 'CHANGED'])]).toContainEqual(butForTheRefused(outcomes))
    expect(refusedBeforeTheirTime(answers)).toEqual([])
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
    const payload = (data as unknown as { importConsent: { outcome: string; version: number | null } | null } | null)?.importConsent
    return { outcome: payload?.outcome ?? code, version: payload?.version }
  }
  real.audit.onEvent = () => pause(200)
  const answers = (await Promise.all(many.slice(0, 10).map((at) => timed(send(at))))).map(({ answer, ms }) => ({ ...answer, ms }))
  const outcomes = answers.map(({ outcome }) => outcome)
  expect(tally(outcomes)).toMatchObject({ IMPORTED: 1 })
  expect([new Set(['IMPORTED']), new Set(['IMPORTED', 'CHANGED'])]).toContainEqual(butForTheRefused(outcomes))
  expect(refusedBeforeTheirTime(answers)).toEqual([])
  const told = answers.filter(({ outcome }) => outcome !== 'CHANGE_BUSY').map((answer) => answer.version)
  expect(new Set(told)).toEqual(new Set([version + 1]))
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
      const answers = await Promise.all(many.slice(0, 10).flatMap(() => [timed(here(base)), timed(there(base))]))
      const outcomes = answers.map(({ answer }) => answer)
      expect(tally(outcomes)).toMatchObject({ RECORDED: 1 })
      expect([new Set(['RECORDED']), new Set(['RECORDED', 'CHANGED'])]).toContainEqual(butForTheRefused(outcomes))
      expect(refusedBeforeTheirTime(answers.map(({ answer: outcome, ms }) => ({ outcome, ms })))).toEqual([])
      // The audit keeps the one until the other was refused.
      const [reached, refused] = [moment(), moment()]
      real.audit.onEvent = () => {
        reached.come()
        return refused.hasCome
      }
      const one = there(base + 1)
      await reached.hasCome
      const other = await here(base + 1)
      refused.come()
      expect([await one, other]).toEqual(['RECORDED', 'CHANGE_BUSY'])
      expect(await asks.version(person)).toBe(base + 2)
    } finally {
      await elsewhere.stop()
    }
  })
})
