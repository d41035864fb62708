import { expect, it } from '@jest/globals'
import { lostAt } from './unsaved-work.js'

const all = new Map([
  ['a', { what: 'a note' }],
  ['b', { what: 'a choice', within: '/patients/9990000018/choices/record/' }],
  ['c', { what: 'a justification', within: '/', words: 'Found unconscious' }],
  ['d', { what: 'a justification', within: '/', words: 'Brought in' }],
])

it.each([
  ['to another screen', '/find', ['a note', 'a choice']],
  ['to the next step', '/patients/9990000018/choices/record/what', ['a note']],
  ['to the same step for somebody else', '/patients/9990000034/choices/record/what', ['a note', 'a choice']],
  ['out of the viewer', undefined, ['a note', 'a choice', 'a justification']],
])('a way %s loses what does not stay there, each named once', (_where, path, lost) => expect(lostAt(all, path)).toEqual(lost))
