import { describe, expect, it } from '@jest/globals'
import { withPerson } from './access-memory.js'
import { idleState } from './idle.js'
import { msSince, thisMoment } from './moment.js'
import { readSession } from './session.js'

describe('idle time', () => {
  it.each([
    [0, { state: 'active' }],
    [779_999, { state: 'active' }],
    [780_000, { state: 'warning', secondsLeft: 120 }],
    [899_000, { state: 'warning', secondsLeft: 1 }],
    [900_000, { state: 'over' }],
    [9_000_000, { state: 'over' }],
  ])('%d ms untouched', (ms, expected) => expect(idleState(ms)).toEqual(expected))
})

describe('time since a moment', () => {
  it('goes on though the clock on the wall is set back, and counts what a laptop slept', () => {
    expect(msSince({ wall: Date.now() + 3_600_000, steady: performance.now() - 5000 })).toBeGreaterThanOrEqual(5000)
    expect(msSince({ wall: Date.now() - 3_600_000, steady: performance.now() })).toBeGreaterThanOrEqual(3_600_000)
    expect(msSince(thisMoment())).toBeLessThan(3_600_000)
  })
})

describe('the session as the gateway tells it', () => {
  it.each([
    ['no one', { signedIn: false }, { signedIn: false }],
    [
      'someone without a role',
      { signedIn: true, name: 'A', csrfToken: 't', secondsLeft: 9 },
      { signedIn: true, name: 'A', roles: [], organisations: [], csrfToken: 't', secondsLeft: 9 },
    ],
    [
      'someone with two roles',
      {
        signedIn: true,
        name: 'A',
        csrfToken: 't',
        secondsLeft: 9,
        roles: [{ role: 'GP', organisation: 'ZG001' }, { role: 'AMHP' }, 'odd'],
        organisations: [{ odsCode: 'ZG001', name: 'Harbour Lane Surgery' }, { odsCode: 'ZB001' }, 'odd'],
      },
      {
        signedIn: true,
        name: 'A',
        roles: ['GP', 'AMHP'],
        organisations: [{ odsCode: 'ZG001', name: 'Harbour Lane Surgery' }],
        csrfToken: 't',
        secondsLeft: 9,
      },
    ],
    [
      'a session of which nobody knows when it ends',
      { signedIn: true, name: 'A', csrfToken: 't' },
      { signedIn: true, name: 'A', roles: [], organisations: [], csrfToken: 't', secondsLeft: Infinity },
    ],
    ['a session without its token', { signedIn: true, name: 'A' }, undefined],
    ['something else', 'hello', undefined],
  ])('%s', (_name, raw, expected) => expect(readSession(raw)).toEqual(expected))
})

describe('the last few people', () => {
  it('puts the latest first, once, keeps a name learnt earlier, and holds five', () => {
    const people = ['1', '2', '3', '4', '5'].map((nhsNumber) => ({ nhsNumber, name: `N${nhsNumber}` }))
    expect(withPerson(people, { nhsNumber: '3' }).map((p) => p.name)).toEqual(['N3', 'N1', 'N2', 'N4', 'N5'])
    expect(withPerson(people, { nhsNumber: '6' }).map((p) => p.nhsNumber)).toEqual(['6', '1', '2', '3', '4'])
  })
})
