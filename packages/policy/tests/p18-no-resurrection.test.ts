import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide, everything, permitsClosedBy } from '../src/index.js'
import { question, readableAround } from './generated.js'
import { holds } from './holds.js'

describe('P18 no resurrection', () => {
  it('a permit that a refusal closed decides nothing again, whether the refusal stands, is withdrawn or ends', () => {
    const cases = question.chain((asked) =>
      fc.tuple(readableAround(asked, fc.constant('REFUSE')), fc.boolean()).map(([refusal, ofAll]) => ({
        asked,
        refusal: ofAll ? { ...refusal, scope: everything } : refusal,
      })),
    )
    holds('P18', cases, ({ asked, refusal }) => {
      const newest = { ...refusal, id: 'newest', givenAt: asked.now, recordedAt: asked.now, ended: false }
      const closed = permitsClosedBy(newest, asked.statements, asked.agreement)
      const others = asked.statements.filter((one) => !closed.some((permit) => permit === one))
      const after = [...others, ...closed.map((permit) => ({ ...permit, ended: true }))]
      for (const last of [
        { ...newest, ended: true },
        { ...newest, periodEnd: asked.now },
      ]) {
        expect(decide({ ...asked, statements: [...after, last] })).toEqual(decide({ ...asked, statements: others }))
      }
      expect(decide({ ...asked, statements: [...after, newest] })).toEqual(decide({ ...asked, statements: [...others, newest] }))
      return closed.length > 0 ? 'ABOUT_IT' : 'BESIDE_IT'
    })
  })
})
