import { expect, it } from '@jest/globals'
import { describeError } from './describe-error.js'

it('tells name, code and place of a failure, and nothing of its message', () => {
  const cause = Object.assign(new TypeError('value "9990000018" is not one'), { code: '22P02' })
  const error = new Error('insert failed: (9990000018)\n    at Solveig (9990000018:1:1)\nDETAIL: Key (nhs)=(9990000018)', { cause })
  const described = describeError(error)
  expect(described).toMatchObject({ name: 'Error', cause: { name: 'TypeError', code: '22P02' } })
  expect(described.frames[0]).toContain('describe-error.test')
  expect(JSON.stringify(described)).not.toMatch(/9990000018|Solveig|DETAIL/)
})

it.each(['a text', 3, null, undefined, { message: 'x' }])('tells no more than the type of %p', (thrown) => {
  expect(describeError(thrown)).toEqual({ name: typeof thrown, frames: [] })
})
