import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../src/index.js'
import { question, refusalAround } from './generated.js'
import { holds } from './holds.js'

describe('P3 refusal', () => {
  it('adding a refusal never turns DENY into PERMIT', () => {
    const cases = question.chain((asked) => fc.record({ asked: fc.constant(asked), refusal: refusalAround(asked), at: fc.nat(8) }))
    holds('P3', cases, ({ asked, refusal, at }) => {
      if (decide(asked).outcome === 'PERMIT') return 'BESIDE_IT'
      expect(decide({ ...asked, statements: asked.statements.toSpliced(at, 0, refusal) }).outcome).toBe('DENY')
      return 'ABOUT_IT'
    })
  })

  it('a refusal that speaks to the question and that nothing displaces refuses', () => {
    const cases = question.chain((asked) => refusalAround(asked).map((refusal) => ({ asked: { ...asked, overrides: [] }, refusal })))
    holds('P3, other way', cases, ({ asked, refusal }) => {
      const alone = decide({ ...asked, statements: [refusal] })
      const latest =
        refusal.form === 'READABLE'
          ? { ...refusal, authority: 'PERSON_GILLICK' as const, givenAt: asked.now, recordedAt: asked.now }
          : refusal
      if (alone.outcome === 'PERMIT' || alone.statements.length === 0) return 'BESIDE_IT'
      const narrower = asked.statements.filter((one) => one.form === 'READABLE' && one.authority.startsWith('PERSON')).length
      if (narrower === 0) return 'BESIDE_IT'
      expect(decide({ ...asked, statements: [...asked.statements, latest] }).outcome).toBe('DENY')
      return 'ABOUT_IT'
    })
  })
})
