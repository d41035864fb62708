import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { createTurns, NoTurn } from './create-turns.js'

/** Work that ends when told to, and says when it began. */
function workOf(name: string, begun: string[]) {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  const work = async () => {
    begun.push(name)
    await ended
    return name
  }
  return { work, end }
}

describe('turns', () => {
  it('about one thing come one after the other, in the order asked for', async () => {
    const begun: string[] = []
    const inTurn = createTurns({ atOnce: 5 })
    const [a, b, c] = [workOf('a', begun), workOf('b', begun), workOf('c', begun)]
    const all = [a, b, c].map(({ work }) => inTurn('one person', work))
    await pause(5)
    expect(begun).toEqual(['a'])
    a.end()
    b.end()
    await all[1]
    expect(begun).toEqual(['a', 'b', 'c'])
    c.end()
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c'])
  })

  it('about different things come at once, but no more than so many', async () => {
    const begun: string[] = []
    const inTurn = createTurns({ atOnce: 2 })
    const works = ['a', 'b', 'c'].map((name) => workOf(name, begun))
    const all = works.map(({ work }, at) => inTurn(String(at), work))
    await pause(5)
    expect(begun).toEqual(['a', 'b'])
    works[1]?.end()
    await all[1]
    await pause(5)
    expect(begun).toEqual(['a', 'b', 'c'])
    for (const { end } of works) end()
    await Promise.all(all)
  })

  it('go on after work that failed', async () => {
    const inTurn = createTurns({ atOnce: 1 })
    const failing = inTurn('x', () => Promise.reject(new Error('failed')))
    const next = inTurn('x', () => Promise.resolve('done'))
    await expect(failing).rejects.toThrow('failed')
    expect(await next).toBe('done')
  })

  it('that do not come in time are refused, and the work is never begun', async () => {
    const begun: string[] = []
    const inTurn = createTurns({ atOnce: 1, patienceMs: 20 })
    const [first, second] = [workOf('first', begun), workOf('second', begun)]
    const held = inTurn('x', first.work)
    await expect(inTurn('x', second.work)).rejects.toBeInstanceOf(NoTurn)
    first.end()
    second.end()
    await held
    await pause(5)
    expect(begun).toEqual(['first'])
    expect(await inTurn('x', () => Promise.resolve('third'))).toBe('third')
  })
})
