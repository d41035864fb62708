import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide, type Extent, type Question, type Statement } from '../src/index.js'
import { question } from './generated.js'
import { holds } from './holds.js'

describe('P4 order-free', () => {
  it('the order of statements, of the words in their scopes, and of overrides changes nothing', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    const cases = question.chain((asked) =>
      fc.record({ statements: shuffled(asked.statements), overrides: shuffled(asked.overrides) }).map((order) => ({
        asked,
        reordered: { ...asked, ...order, statements: order.statements.map(withWordsReversed) } satisfies Question,
      })),
    )
    holds('P4', cases, ({ asked, reordered }) => {
      expect(decide(reordered)).toEqual(decide(asked))
      return decide(asked).statements.length > 0 ? 'ABOUT_IT' : 'BESIDE_IT'
    })
  })
})

function withWordsReversed(statement: Statement): Statement {
  const reversed = (extent: Extent) => (extent === 'ANY' ? extent : extent.toReversed())
  const { scope } = statement
  return {
    ...statement,
    scope: {
      ...scope,
      category: reversed(scope.category),
      source: reversed(scope.source),
      role: reversed(scope.role),
      purpose: reversed(scope.purpose),
    },
  }
}
