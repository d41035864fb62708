import { describe, expect, it } from '@jest/globals'
import { isShared, notShared } from './not-shared.js'

const outcome = { source: null, basis: null, overridable: false, whatCanBeDone: 'Ask the person.' }
const denied = (category: string, reason: string, whatCanBeDone: string | null = 'Ask the person.') => ({
  ...outcome,
  category,
  reason,
  shared: false,
  whatCanBeDone,
})

describe('what a withheld panel says', () => {
  const plan = { category: 'CRISIS_PLAN', quiet: false } as const
  const treatment = { category: 'SUBSTANCE_USE', quiet: true } as const

  it('gives the public reason and what can be done', () => {
    const said = notShared(plan, [denied('CRISIS_PLAN', 'PATIENT_OBJECTED'), denied('RISK', 'ROLE_NOT_PERMITTED', 'Other.')])
    expect(said.why).toContain('asked')
    expect(said.whatCanBeDone).toEqual(['Ask the person.'])
  })

  it('is the same for a quiet category whatever the reason', () => {
    const said = (['NOT_SHARED', 'PATIENT_OBJECTED', 'ROLE_NOT_PERMITTED'] as const).map((reason) =>
      notShared(treatment, [denied('SUBSTANCE_USE', reason)]),
    )
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
  })

  it('says that it is the role where the category is outside what the role could ever see', () => {
    expect(notShared(plan, [denied('RISK', 'NOT_SHARED')]).why).toContain('role')
  })

  it('still says what to do when sharing itself is unknown', () => {
    expect(notShared(plan, []).whatCanBeDone).toHaveLength(1)
  })
})

describe('whether a category is shared', () => {
  it.each([
    ['shared', [{ ...outcome, category: 'LOCATION', shared: true, reason: null }], true],
    ['withheld', [denied('LOCATION', 'NOT_SHARED')], false],
    ['unknown', [], false],
  ])('%s', (_name, sharing, expected) => expect(isShared('LOCATION', sharing)).toBe(expected))
})
