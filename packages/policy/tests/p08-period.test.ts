import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../src/index.js'
import { question, readableAround } from './generated.js'
import { holds } from './holds.js'

describe('P8 period', () => {
  it('a statement counts exactly in [start, end)', () => {
    const start = 1_000_000
    const at = fc.constantFrom(start - 1, start, start + 499, start + 500, start + 501)
    const cases = question.chain((asked) => fc.record({ asked: fc.constant(asked), statement: readableAround(asked), now: at }))
    holds('P8', cases, ({ asked, statement, now }) => {
      const dated = { ...statement, periodStart: start, periodEnd: start + 500 }
      const { periodStart: _start, periodEnd: _end, ...unending } = statement
      const decideWith = (more: readonly (typeof statement)[]) => decide({ ...asked, statements: [...asked.statements, ...more], now })
      const inside = now >= start && now < start + 500
      expect(decideWith([dated])).toEqual(decideWith(inside ? [unending] : []))
      return JSON.stringify(decideWith([unending])) === JSON.stringify(decideWith([])) ? 'BESIDE_IT' : 'ABOUT_IT'
    })
  })
})
