import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { ask, type Answer, innards } from '../arrange/ask.js'
import { unhurried } from '../arrange/unhurried.js'
import { untilWhole } from '../arrange/until-whole.js'

const requests = 400
const person = '9990000018'

let stack: Stack
const tokens = { bursting: [] as string[], other: '' }
beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  // Several tokens of one member of staff: none has places of its own.
  for (let n = 0; n < 4; n++) tokens.bursting.push(await stack.token('liaison'))
  tokens.other = await stack.token('gp')
  expect(await untilWhole(() => look(tokens.bursting[0] ?? ''))).toBe(true)
  expect(await untilWhole(() => look(tokens.other))).toBe(true)
})
afterAll(() => stack.stop())

const look = (token: string) => ask({ url: stack.url, token, purpose: 'TREAT', variables: { nhsNumber: person } })

/** Sent over connections of their own while the gateway sleeps: it wakes to find them all before its door. */
async function startBurst(): Promise<{ all: Promise<Answer[]>; answered(): number }> {
  const gateway = stack.service('gateway')
  const counts = { answered: 0 }
  gateway.signal('SIGSTOP')
  const all = Promise.all(
    Array.from({ length: requests }, async (_, at) => {
      const answer = await look(tokens.bursting[at % tokens.bursting.length] ?? '')
      counts.answered++
      return answer
    }),
  )
  await sleep(1000)
  gateway.signal('SIGCONT')
  return { all, answered: () => counts.answered }
}

/** The other's looks, one after the other, until told to stop. */
async function keepLooking(until: Promise<unknown>, looked: () => void): Promise<Answer[]> {
  const answers: Answer[] = []
  const burst = { over: false }
  void until.then(() => (burst.over = true))
  while (!burst.over) {
    answers.push(await look(tokens.other))
    looked()
    await sleep(20)
  }
  return answers
}

const clinical = ({ patient }: Answer) => ({ ...patient, accessHistory: undefined })

describe('a burst of one member of staff', () => {
  it('is answered rightly or refused as too much, never otherwise, and costs nobody else an answer', async () => {
    const [own, others] = [await look(tokens.bursting[0] ?? ''), await look(tokens.other)]
    const { all, answered: answeredSoFar } = await startBurst()
    const when: number[] = []
    const beside = await keepLooking(all, () => when.push(answeredSoFar()))
    const answers = await all

    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.map(({ codes, headers }) => [codes, headers.get('retry-after')])).toEqual(refused.map(() => [['RATE_LIMITED'], '1']))
    const answered = answers.filter(({ status }) => status !== 429)
    for (const answer of answered) expect({ codes: answer.codes, record: clinical(answer) }).toEqual({ codes: [], record: clinical(own) })
    // Though they come one by one through the door, and work could begin with the first.
    expect(refused.length).toBeGreaterThan(requests / 2)
    expect(answered.length).toBeGreaterThan(0)

    // Nobody waits for those of the burst that are answered.
    expect(when[0]).toBeLessThan(requests)
    for (const answer of beside) expect({ codes: answer.codes, record: clinical(answer) }).toEqual({ codes: [], record: clinical(others) })
    const metrics = await (await fetch(`http://127.0.0.1:${String(stack.ports.gatewayInternal)}/metrics`)).text()
    expect(metrics).toContain(`crisis_record_http_in_flight_refused_total ${String(refused.length)}`)
    expect(metrics).not.toMatch(/9990000018|liaison/)
    for (const { text } of refused) expect(text).not.toMatch(innards)
    process.stdout.write(
      `${String(answered.length)} answered, ${String(refused.length)} refused; ${String(beside.length)} looks beside, the first after ${String(when[0])}\n`,
    )
  }, 300_000)

  it('is over at once: the next look is answered', async () => {
    expect((await look(tokens.bursting[0] ?? '')).codes).toEqual([])
  })
})
