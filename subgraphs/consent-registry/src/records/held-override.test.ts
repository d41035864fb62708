import { describe, expect, it } from '@jest/globals'
import { demoAgreement } from '@crisis-record/subgraph-kit/testing'
import { type HeldOverride, overrideForAgency, overridesInForce } from './held-override.js'

const now = new Date('2026-06-15T09:00:00Z')
const minutes = (count: number) => now.getTime() + count * 60_000

function held(id: string, different: Partial<HeldOverride> = {}): HeldOverride {
  return {
    id,
    nhsNumber: '9990000018',
    caller: 'caller-1',
    role: 'LIAISON_CLINICIAN',
    organisation: 'ZM001',
    purpose: 'TREAT',
    categories: ['SUBSTANCE_USE'],
    openedAt: minutes(-5),
    expiresAt: minutes(55),
    reason: 'VITAL_INTERESTS',
    justified: false,
    justificationDueAt: now,
    ...different,
  }
}

describe('overridesInForce', () => {
  const inForce = (overrides: readonly HeldOverride[], caller: { role?: string; session?: string } = {}) =>
    overridesInForce({
      agreement: demoAgreement(),
      caller: { reference: 'caller-1', role: 'LIAISON_CLINICIAN', organisation: 'ZM001', session: 'session-1', ...caller },
      purpose: 'TREAT',
      overrides,
      now,
    }).map(({ id }) => id)

  it.each([
    ['one that runs', held('a'), ['a']],
    ['one of this session', held('a', { session: 'session-1' }), ['a']],
    ['not one of another session', held('a', { session: 'session-2' }), []],
    ['one from the moment it opens', held('a', { openedAt: now.getTime() }), ['a']],
    ['not one that opens later', held('a', { openedAt: now.getTime() + 1 }), []],
    ['one until a moment before it expires', held('a', { expiresAt: now.getTime() + 1 }), ['a']],
    ['not one at the moment it expires', held('a', { expiresAt: now.getTime() }), []],
  ])('are %s', (_which, override, ids) => {
    expect(inForce([override])).toEqual(ids)
  })

  it('are none for a role that may override no more', () => {
    expect(inForce([held('a')], { role: 'GP' })).toEqual([])
  })
})

describe('overrideForAgency', () => {
  it('tells an agency what of an override concerns it, and another nothing', () => {
    const one = [held('a', { categories: ['CRISIS_PLAN', 'SUBSTANCE_USE'] })]
    expect(overrideForAgency(one, ['SUBSTANCE_USE', 'MEDICATION'])).toEqual({
      id: 'a',
      exp: minutes(55) / 1000,
      categories: ['SUBSTANCE_USE'],
    })
    expect(overrideForAgency(one, ['POLICE_CONTACT'])).toBeUndefined()
    expect(overrideForAgency([], ['SUBSTANCE_USE'])).toBeUndefined()
  })

  it('serves several only while all of them hold, so that none opens anything beyond its end (P9)', () => {
    const several = [held('a', { categories: ['CRISIS_PLAN'], expiresAt: minutes(40) }), held('b', { expiresAt: minutes(10) + 999 })]
    expect(overrideForAgency(several, ['CRISIS_PLAN', 'SUBSTANCE_USE'])).toEqual({
      id: 'a',
      exp: minutes(10) / 1000,
      categories: ['CRISIS_PLAN', 'SUBSTANCE_USE'],
    })
    expect(overrideForAgency(several, ['CRISIS_PLAN'])).toMatchObject({ id: 'a', exp: minutes(40) / 1000 })
  })
})
