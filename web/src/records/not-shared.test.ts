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
    const said = notShared(plan, {
      sharing: [denied('CRISIS_PLAN', 'PATIENT_OBJECTED'), denied('RISK', 'ROLE_NOT_PERMITTED', 'Other.')],
      deceased: false,
    })
    expect(said.why).toContain('asked')
    expect(said.whatCanBeDone).toEqual(['Ask the person.'])
  })

  it('is the same for a quiet category whatever the reason', () => {
    const said = (['NOT_SHARED', 'PATIENT_OBJECTED', 'ROLE_NOT_PERMITTED'] as const).map((reason) =>
      notShared(treatment, { sharing: [denied('SUBSTANCE_USE', reason)], deceased: false }),
    )
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
  })

  it('says that it is the role where the category is outside what the role could ever see', () => {
    expect(notShared(plan, { sharing: [denied('RISK', 'NOT_SHARED')], deceased: false }).why).toContain('role')
  })

  it('of somebody who has died asks nobody to ask them, and is the same for a quiet category', () => {
    const said = notShared(plan, { sharing: [], deceased: true })
    expect(said.why).toContain('has died')
    expect(said.whatCanBeDone.join()).not.toMatch(/the person/)
    expect(notShared(treatment, { sharing: [], deceased: true })).toEqual(said)
  })

  it('still says what to do when sharing itself is unknown', () => {
    expect(notShared(plan, { sharing: [], deceased: false }).whatCanBeDone).toHaveLength(1)
  })
})

describe('whether a category is shared', () => {
  it.each([
    ['shared', [{ ...outcome, category: 'LOCATION', shared: true, reason: null }], true],
    ['withheld', [denied('LOCATION', 'NOT_SHARED')], false],
    ['unknown', [], false],
  ])('%s', (_name, sharing, expected) => expect(isShared('LOCATION', sharing)).toBe(expected))
})
