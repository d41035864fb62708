import { expect, it } from '@jest/globals'
import { bornFifteenYearsAgo } from './born-fifteen-years-ago.js'

it.each([
  ['2026-01-01T00:00:00Z', '2011-01-01'],
  ['2026-06-30T12:00:00Z', '2011-04-01'],
  ['2026-12-31T23:59:00Z', '2011-10-01'],
])('somebody turned 15 by %s and is no 16', (now, born) => {
  expect(bornFifteenYearsAgo(new Date(now))).toBe(born)
})
