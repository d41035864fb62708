import { createServer, type Server } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { Arrivals } from '../../src/http/arrivals.js'

let server: Server
let arrivals: Arrivals
beforeEach(() => {
  server = createServer()
  arrivals = new Arrivals(server)
})

/** One new connection in each turn of the event loop, so many times. */
async function keepComing(times: number, { until }: { until: () => boolean }): Promise<number> {
  let come = 0
  for (; come < times && !until(); come++) {
    server.emit('connection')
    await turn()
  }
  return come
}

async function expectAtOnce(): Promise<void> {
  const order: string[] = []
  const next = turn().then(() => order.push('next turn'))
  await arrivals.settled().then(() => order.push('work'))
  await next
  expect(order).toEqual(['work', 'next turn'])
}

describe('work begins', () => {
  it('in the same turn when nobody came', async () => {
    await expectAtOnce()
  })

  it('after all who stand at the door were let in, and then at once for everybody', async () => {
    server.emit('connection')
    let begun = 0
    const operations = [1, 2, 3].map(() => arrivals.settled().then(() => begun++))
    expect(await keepComing(50, { until: () => begun > 0 })).toBe(50)
    await Promise.all(operations)
    await expectAtOnce()
  })

  it('though others never stop coming', async () => {
    server.emit('connection')
    const state = { begun: false }
    const operation = arrivals.settled().then(() => (state.begun = true))
    const come = await keepComing(10_000_000, { until: () => state.begun })
    await operation
    expect(come).toBeGreaterThan(10)
  })
})
