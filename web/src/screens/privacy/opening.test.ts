import { expect, it } from '@jest/globals'
import { aroundOpening, ofCaller } from './opening.js'

const pointedOut = { nhsNumber: '9990000158', callerReference: 'c1', foundAt: '2026-07-14T02:05:00.000Z' }

it('looks just before and after what was pointed out, at that person’s record', () => {
  expect(aroundOpening(pointedOut)).toEqual({ nhsNumber: '9990000158', from: '2026-07-14T02:04:30.000Z', to: '2026-07-14T02:06:00.000Z' })
})

it('keeps what that member of staff did, and how it ended, and nobody else’s', () => {
  const entry = (requestId: string, kind: string, callerReference: string | null) => ({ requestId, kind, callerReference })
  const entries = [
    entry('r1', 'AUTHORISED', 'c1'),
    entry('r1', 'COMPLETED', null),
    entry('r2', 'AUTHORISED', 'c2'),
    entry('r2', 'COMPLETED', null),
    entry('r3', 'AUTHORISED', 'c1'),
  ] as unknown as Parameters<typeof ofCaller>[0]
  expect(ofCaller(entries, pointedOut).map(({ requestId, kind }) => [requestId, kind])).toEqual([
    ['r1', 'AUTHORISED'],
    ['r1', 'COMPLETED'],
    ['r3', 'AUTHORISED'],
  ])
})
