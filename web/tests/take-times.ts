import { it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { type Felt, openBySearch } from './times/in-browser.js'
import { allInOne, askAll, operationsOf } from './times/one-or-ten.js'
import { processorTimes } from './times/processor-time.js'
import { openRecord, signIn } from './viewer-at-work.js'

/** `npm run times -w web`: how long staff wait, in the browser, on the demo stack. Prints; nothing is asserted on. */
jest.setTimeout(900_000)

const unlimited = {
  gateway: { RATE_LIMIT_PER_CALLER: '100000', RATE_LIMIT_PER_ADDRESS: '100000' },
  'patient-index': { SEARCHES_PER_MINUTE: '10000', DIFFERENT_SEARCHES_PER_HOUR: '10000' },
}
const { at, stack } = runningViewer({ environment: unlimited })

const people = [
  { name: 'Ellington', born: ['17', '4', '1991'] },
  { name: 'Rahimi-Cole', born: ['8', '2', '1996'] },
] as const
const rounds = 15

const say = (line: string) => process.stdout.write(`${line}\n`)
const milliseconds = (value: number) => `${value.toFixed(0)} ms`

function at50and95(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return `p50 ${milliseconds(rank(0.5))}, p95 ${milliseconds(rank(0.95))}`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Each in a browser context of its own, signed in anew: nothing is warm but the system. */
async function felt(times: number): Promise<Felt[]> {
  const all: Felt[] = []
  for (let round = 0; round < times; round++) {
    await at(async (visitor) => {
      await signIn(visitor, 'liaison')
      for (const person of people) all.push(await openBySearch(visitor, person))
    })
  }
  return all
}

it('what ten operations cost, beside one that asks for all of it', async () => {
  const token = await stack().token('liaison')
  const ways = { ten: operationsOf('9990000018'), one: [allInOne('9990000018')] }
  await at(async (visitor) => {
    await signIn(visitor, 'liaison')
    await openRecord(visitor, '9990000018')
  })
  for (const asked of Object.values(ways)) for (let n = 0; n < 20; n++) await askAll(stack(), token, asked)
  const taken = { ten: [] as number[], one: [] as number[] }
  const processor = { ten: new Map<string, number>(), one: new Map<string, number>() }
  for (let round = 0; round < 10; round++) {
    for (const way of ['ten', 'one'] as const) {
      const before = processorTimes(stack())
      for (let n = 0; n < 20; n++) {
        const began = performance.now()
        await askAll(stack(), token, ways[way])
        taken[way].push(performance.now() - began)
      }
      for (const [name, value] of processorTimes(stack()))
        processor[way].set(name, (processor[way].get(name) ?? 0) + value - (before.get(name) ?? 0))
    }
  }
  say(`\nten operations, ${String(ways.ten.length)} in fact:  ${at50and95(taken.ten)}`)
  say(`one operation:                ${at50and95(taken.one)}`)
  const each = (way: 'ten' | 'one', name?: string) =>
    [...processor[way]].filter(([of]) => name === undefined || of === name).reduce((sum, [, value]) => sum + value, 0) / 200
  for (const name of [undefined, ...processor.ten.keys()])
    say(
      `processor time, ${(name ?? 'all parts').padEnd(22)} ${each('ten', name).toFixed(1)} ms, ${each('one', name).toFixed(1)} ms   × ${(each('ten', name) / each('one', name)).toFixed(2)}`,
    )
})

// Last: after it the agency that hung is left alone for a while.
it('from a person found to their crisis plan, and with an agency that hangs', async () => {
  await felt(2)
  const usual = await felt(rounds)
  say(`person found → question why       ${at50and95(usual.map(({ reason }) => reason))}`)
  say(`"Open the record" → crisis plan   ${at50and95(usual.map(({ plan }) => plan))}`)
  say(`the two together                  ${at50and95(usual.map(({ reason, plan }) => reason + plan))}   (goal 1000 ms)`)
  say(`"Open the record" → every panel   ${at50and95(usual.map(({ whole }) => whole))}`)

  stack().service('ambulance').signal('SIGSTOP')
  const hung = await felt(rounds).finally(() => stack().service('ambulance').signal('SIGCONT'))
  say('\nwith the ambulance service hung, × its usual time:')
  for (const title of usual[0]?.panels.keys() ?? []) {
    const of = (all: readonly Felt[]) => median(all.map(({ panels }) => panels.get(title) ?? Number.NaN))
    say(
      `${title.padEnd(40)} ${milliseconds(of(usual)).padStart(8)} ${milliseconds(of(hung)).padStart(8)}   × ${(of(hung) / of(usual)).toFixed(2)}`,
    )
  }
})
