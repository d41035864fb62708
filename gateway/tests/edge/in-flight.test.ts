import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { PublicError } from '@crisis-record/contract'
import { Agent, request } from 'undici'
import { CallersInFlight } from '../../src/http/callers-in-flight.js'
import type { Answer } from './support/browser.js'
import { codeOf, type Edge, startEdge } from './support/edge.js'
import { until } from './support/until.js'

const most = 3
/** As many run, and twice as many wait. */
const admitted = most * 3

let edge: Edge
const under = new Set<Promise<Answer>>()
beforeAll(async () => {
  edge = await startEdge({ config: { inFlight: { perCaller: most, all: 1000 } } })
})
afterEach(async () => {
  while (under.size > 0) await releaseOnce()
})
afterAll(() => edge.stop())

async function releaseOnce(): Promise<void> {
  edge.release()
  await sleep(10)
}

const body = '{"query":"{ waits }"}'
/** Operations of one member of staff that go on until they are let go; each with a token of its own. */
async function keepBusy(sub: string, count: number): Promise<Promise<Answer>[]> {
  const tokens = await Promise.all(Array.from({ length: count }, () => edge.idp.mint({ claims: { sub } })))
  return tokens.map((token) => {
    const answer = edge.post({ headers: { authorization: `Bearer ${token}` }, body })
    under.add(answer)
    void answer.finally(() => under.delete(answer))
    return answer
  })
}

const refusals = async () =>
  (await edge.metrics.getSingleMetric('crisis_record_http_in_flight_refused_total')?.get())?.values[0]?.value ?? 0

describe('a burst of one member of staff', () => {
  it('runs a few at a time, lets some wait, and has the others refused at once, whatever token they come with', async () => {
    const [executed, refused] = [edge.executed.length, await refusals()]
    const answers = await keepBusy('bursting', 60)
    await until(() => under.size === admitted)
    expect(edge.executed.length - executed).toBe(most)
    expect((await refusals()) - refused).toBe(60 - admitted)
    const released = setInterval(() => edge.release(), 10)
    const all = await Promise.all(answers)
    clearInterval(released)
    const seen = all.map(
      (answer) => `${String(answer.status)} ${codeOf(answer) ?? 'answered'} ${String(answer.headers['retry-after'] ?? '')}`,
    )
    expect(seen.filter((line) => line === '429 RATE_LIMITED 1')).toHaveLength(60 - admitted)
    expect(seen.filter((line) => line === '200 answered ')).toHaveLength(admitted)
    expect(edge.executed.length - executed).toBe(admitted)
  })

  it('is counted with what the same person does in a session, and leaves everybody else alone', async () => {
    edge.idp.signsInNext = 'busy'
    const busy = await edge.signIn()
    void (await keepBusy('busy', admitted + 1))
    // One was refused: all places are taken.
    await until(() => under.size === admitted)
    const refused = await busy.ask()
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED'])
    edge.idp.signsInNext = 'liaison'
    expect((await (await edge.signIn()).ask()).status).toBe(200)
    const other = await edge.post({ headers: { authorization: `Bearer ${await edge.idp.mint({ claims: { sub: 'another' } })}` } })
    expect(other.status).toBe(200)
  })

  it('takes nobody’s places with a token that does not hold', async () => {
    const forged = (await edge.idp.mint({ claims: { sub: 'victim' } })).replace(/\.[^.]+$/, '.AAAA')
    const answers = await Promise.all(
      Array.from({ length: admitted * 2 }, () => edge.post({ headers: { authorization: `Bearer ${forged}` }, body })),
    )
    expect(new Set(answers.map(codeOf))).toEqual(new Set(['UNAUTHENTICATED']))
    const own = await edge.post({ headers: { authorization: `Bearer ${await edge.idp.mint({ claims: { sub: 'victim' } })}` } })
    expect(own.status).toBe(200)
  })

  it('keeps its places while its operations run, though the client has left; what waited for its turn is not begun', async () => {
    const token = await edge.idp.mint({ claims: { sub: 'leaving' } })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'purpose-of-use': 'TREAT' }
    const leave = new AbortController()
    const dispatcher = new Agent()
    const executed = edge.executed.length
    let refusedOnes = 0
    const left = Array.from({ length: admitted + 1 }, () =>
      request(`${edge.url}/graphql`, { method: 'POST', headers, body, signal: leave.signal, dispatcher }).then(
        ({ statusCode }) => (refusedOnes += statusCode === 429 ? 1 : 0),
        () => undefined,
      ),
    )
    await until(() => refusedOnes === 1)
    leave.abort()
    await Promise.all(left)
    await dispatcher.destroy()
    // Those that waited are forgotten as soon as the gateway learns of it, and others of theirs may wait; those that run are not.
    const again: Promise<Answer>[] = []
    for (let tries = 0; tries < 600 && under.size < most * 2; tries++) {
      again.push(...(await keepBusy('leaving', 1)))
      await sleep(50)
    }
    expect(codeOf(await edge.post({ headers: { authorization: `Bearer ${token}` } }))).toBe('RATE_LIMITED')
    expect(edge.executed.length - executed).toBe(most)
    while (under.size > 0) await releaseOnce()
    const answered = (await Promise.all(again)).filter(({ status }) => status === 200)
    expect(answered).toHaveLength(most * 2)
    expect(edge.executed.length - executed).toBe(most + most * 2)
  })
})

describe('a rush', () => {
  const all = most + 1
  let rush: Edge
  beforeEach(async () => {
    rush = await startEdge({ postgres: edge.postgres, config: { inFlight: { perCaller: most, all } } })
  })
  let stopping: Promise<void> | undefined
  afterEach(async () => {
    const releasing = setInterval(() => rush.release(), 10)
    await (stopping ?? rush.stop())
    clearInterval(releasing)
    stopping = undefined
  })
  const asks = async (sub: string, given: { signal?: AbortSignal; body?: string } = {}) => {
    const authorization = `Bearer ${await rush.idp.mint({ claims: { sub } })}`
    const headers = { authorization, 'content-type': 'application/json', 'purpose-of-use': 'TREAT' }
    const answer = await request(`${rush.url}/graphql`, { method: 'POST', headers, body, headersTimeout: 30_000, ...given })
    return `${String(answer.statusCode)} ${/RATE_LIMITED/.exec(await answer.body.text())?.[0] ?? ''}`.trim()
  }
  const many = (sub: string, count: number) => Array.from({ length: count }, () => asks(sub))
  /** Lets go what runs, until these were answered. */
  const released = async (answers: readonly Promise<string>[]) => {
    const releasing = setInterval(() => rush.release(), 10)
    const given = await Promise.all(answers)
    clearInterval(releasing)
    return given
  }

  it('runs a few of all, and of nobody more than their own: who has many waiting keeps nobody else from the places left', async () => {
    const ofOne = many('one', most * 3)
    await until(() => rush.executed.length === most)
    expect(await asks('another', { body: '{"query":"{ hello }"}' })).toBe('200')
    expect(rush.executed).toHaveLength(most + 1)
    const ofOthers = ['a', 'b', 'c'].flatMap((sub) => many(sub, most))
    await until(() => rush.executed.length === all + 1)
    await sleep(200)
    // Of all the twelve that may by their callers, no more than there are places.
    expect(rush.executed).toHaveLength(all + 1)
    expect(new Set(await released([...ofOne, ...ofOthers]))).toEqual(new Set(['200']))
  })

  it('forgets at once who leaves while they wait: a page that was loaded anew is not told that it asks too much', async () => {
    const strangers = ['a', 'b'].flatMap((sub) => many(sub, most))
    await until(() => rush.executed.length === all)
    for (let times = 0; times < 4; times++) {
      const leave = new AbortController()
      const left = Array.from({ length: most * 3 }, () => asks('reader', { signal: leave.signal }).catch(() => 'left'))
      await sleep(200)
      leave.abort()
      expect(await Promise.all(left)).not.toContain('429 RATE_LIMITED')
      await sleep(200)
    }
    const last = many('reader', most * 3)
    expect(new Set(await released([...strangers, ...last]))).toEqual(new Set(['200']))
    expect(rush.executed).toHaveLength(most * 2 + most * 3)
  })

  it('asks nothing for who signed out while it waited', async () => {
    const signedIn = await rush.signIn()
    const strangers = ['a', 'b'].flatMap((sub) => many(sub, most))
    await until(() => rush.executed.length === all)
    const late = signedIn.ask()
    await sleep(1200)
    await rush.table.query('DELETE FROM staff_session')
    await released(strangers)
    expect(codeOf(await late)).toBe('SESSION_EXPIRED')
    expect(rush.executed).toHaveLength(most * 2)
  })

  it('begins nothing more once the gateway stops: what waited is told to come again', async () => {
    const strangers = ['a', 'b', 'c'].flatMap((sub) => many(sub, most))
    await until(() => rush.executed.length === all)
    // Time for the others to be at the door too; who is not finds it shut.
    await sleep(300)
    stopping = rush.stop()
    const given = await released(strangers.map((asked) => asked.catch(() => 'shut')))
    expect(given.filter((one) => one === '200')).toHaveLength(all)
    expect(given).toContain('429 RATE_LIMITED')
    expect(rush.executed).toHaveLength(all)
  })
})

const stays = new AbortController().signal

describe('callers in flight', () => {
  it('are forgotten as soon as nothing of theirs is under way, failed or not', async () => {
    const inFlight = new CallersInFlight({ perCaller: 1, all: 1000, refused: () => undefined })
    const works = Array.from({ length: 2000 }, (_, at) =>
      inFlight.run(`caller ${String(at % 1000)}`, stays, async () => {
        await sleep(1)
        if (at % 3 === 0) throw new Error('failed')
      }),
    )
    expect(inFlight.size).toBe(1000)
    await Promise.allSettled(works)
    expect(inFlight.size).toBe(0)
  })

  it('never run more than they may, and every refusal is before anything was begun', async () => {
    let [running, most, begun, refused] = [0, 0, 0, 0]
    const inFlight = new CallersInFlight({ perCaller: 2, all: 1000, refused: () => refused++ })
    const operation = async () => {
      begun++
      most = Math.max(most, ++running)
      await sleep(Math.random() * 3)
      running--
    }
    const works: Promise<unknown>[] = []
    for (let at = 0; at < 300; at++) {
      works.push(
        inFlight.run('one', stays, operation).catch((error: unknown) => {
          if (!(error instanceof PublicError) || error.code !== 'RATE_LIMITED') throw error
        }),
      )
      // Ten come in one turn, and there are places for six: some are refused, however slow the clock is.
      if (at % 10 === 9) await sleep(1)
    }
    await Promise.all(works)
    expect({ most, all: begun + refused }).toEqual({ most: 2, all: 300 })
    expect(refused).toBeGreaterThan(0)
  })

  it.each([
    { callers: 5, refusedOnes: 0 },
    { callers: 40, refusedOnes: 40 - 33 },
  ])(
    'all together are a few at a time: of $callers at once $refusedOnes are refused, and all others answered',
    async ({ callers, refusedOnes }) => {
      let [running, most, refused] = [0, 0, 0]
      const inFlight = new CallersInFlight({ perCaller: 2, all: 3, refused: () => refused++ })
      const works = Array.from({ length: callers }, (_, at) =>
        inFlight.run(`caller ${String(at)}`, stays, async () => {
          most = Math.max(most, ++running)
          await sleep(1)
          running--
        }),
      )
      const ended = await Promise.allSettled(works)
      const answered = ended.filter(({ status }) => status === 'fulfilled')
      expect({ most, answered: answered.length, refused }).toEqual({ most: 3, answered: callers - refusedOnes, refused: refusedOnes })
      expect(inFlight.size).toBe(0)
    },
  )
})
