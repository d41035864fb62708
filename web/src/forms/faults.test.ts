import { expect, it } from '@jest/globals'
import { fromPayload } from './faults.js'

it.each([
  ['assessor', 'assessor'],
  ['statement.scope.categories', 'categories'],
  ['categories.0', 'categories'],
  ['statement.scope.sources.12', 'sources'],
])('a fault at %s is one at the field %s', (path, field) => {
  expect(fromPayload([{ field: path, message: 'Choose one.' }])).toEqual([{ field, message: 'Choose one.' }])
})

it('says the same fault of a field once', () => {
  const faults = [0, 1].map((index) => ({ field: `categories.${String(index)}`, message: 'Not for your role.' }))
  expect(fromPayload(faults)).toHaveLength(1)
})
