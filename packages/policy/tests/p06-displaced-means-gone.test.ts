import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../src/index.js'
import { displaces } from '../src/statements/displaces.js'
import { prepare } from '../src/statements/prepare.js'
import { takenFor } from '../src/decision/taken.js'
import { bareQuestion, question, readableAround, statementsAround } from './generated.js'
import { holds } from './holds.js'

describe('P6 displaced means gone', () => {
  it('removing a statement that another displaces changes no decision', () => {
    holds('P6', question, (asked) => {
      const taken = takenFor(asked)
      const displaced = taken.filter((s) => taken.some((t) => displaces(t, s))).map(({ statement }) => statement)
      for (const gone of displaced) {
        expect(decide({ ...asked, statements: asked.statements.filter((one) => one !== gone) })).toEqual(decide(asked))
      }
      expect(decide({ ...asked, statements: asked.statements.filter((one) => !displaced.includes(one)) })).toEqual(decide(asked))
      return displaced.length > 0 ? 'ABOUT_IT' : 'BESIDE_IT'
    })
  })

  it('a later, wider statement of the same authority is not displaced by an earlier, narrower one', () => {
    const cases = bareQuestion.chain((asked) => fc.tuple(readableAround(asked), readableAround(asked)).map(([a, b]) => ({ asked, a, b })))
    holds('P6, later and wider', cases, ({ asked, a, b }) => {
      const narrower = { ...a, authority: 'PERSON' as const, givenAt: 1000, recordedAt: 1000 }
      const wider = {
        ...a,
        effect: b.effect,
        authority: 'PERSON' as const,
        givenAt: 2000,
        recordedAt: 2000,
        scope: { ...a.scope, source: 'ANY' as const },
      }
      const [t, s] = [prepare(narrower, asked.agreement), prepare(wider, asked.agreement)]
      expect(displaces(t, s)).toBe(false)
      return t.readable === undefined || s.readable === undefined ? 'BESIDE_IT' : 'ABOUT_IT'
    })
  })

  it('displacement is transitive and without circles', () => {
    const cases = question.chain((asked) =>
      statementsAround(asked).map((more) => ({ ...asked, statements: [...asked.statements, ...more] })),
    )
    holds('displacement', cases, (asked) => {
      const all = asked.statements.map((statement) => prepare(statement, asked.agreement))
      let chains = 0
      for (const t of all) {
        for (const s of all.filter((one) => displaces(t, one))) {
          expect(displaces(s, t)).toBe(false)
          for (const r of all.filter((one) => displaces(s, one))) {
            chains += 1
            expect(displaces(t, r)).toBe(true)
          }
        }
      }
      return chains > 0 ? 'ABOUT_IT' : 'BESIDE_IT'
    })
  })
})
