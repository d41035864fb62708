import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { categories, isCategory } from '../categories.js'
import { roles } from '../roles.js'
import { type Label, labelsAllow, type Permission } from './label.js'

const unknownCategory = fc
  .oneof(fc.constantFrom('', 'crisis_plan', 'CRISIS_PLAN ', '__proto__', 'constructor', 'ANY', '*'), fc.string())
  .filter((raw) => !isCategory(raw))
const known: fc.Arbitrary<Label> = fc.oneof(
  fc.constantFrom(...categories).map((category): Label => ({ kind: 'consent', category })),
  fc.subarray([...roles]).map((allow): Label => ({ kind: 'roles', allow })),
  fc.string().map((reason): Label => ({ kind: 'unrestricted', reason })),
)
const label: fc.Arbitrary<Label> = fc.oneof(
  { weight: 9, arbitrary: known },
  { weight: 1, arbitrary: unknownCategory.map((category): Label => ({ kind: 'consent', category })) },
)
const permission: fc.Arbitrary<Permission> = fc.record({
  permit: fc.subarray([...categories], { minLength: 14 }).map((permit) => new Set(permit)),
  role: fc.constantFrom(...roles),
})
const numRuns = 10_000

describe('P1 default deny', () => {
  it('nothing without a label is released, whatever is permitted', () => {
    fc.assert(
      fc.property(permission, (permitted) => {
        expect(labelsAllow(undefined, permitted)).toBe(false)
        expect(labelsAllow([], permitted)).toBe(false)
      }),
    )
  })

  it('nothing with an unknown category is released, among whatever other labels, even if it is said to be permitted', () => {
    fc.assert(
      fc.property(permission, fc.array(known), unknownCategory, fc.nat(5), (permitted, others, category, at) => {
        const forged: Permission = { ...permitted, permit: new Set([...permitted.permit, category as never]) }
        const labels = others.toSpliced(at, 0, { kind: 'consent', category })
        expect(labelsAllow(labels, permitted)).toBe(false)
        expect(labelsAllow(labels, forged)).toBe(false)
      }),
      { numRuns },
    )
  })

  it('a kind of label nobody knows releases nothing', () => {
    const labels = [{ kind: 'unrestricted', reason: 'x' }, { kind: 'public' } as never] as Label[]
    expect(labelsAllow(labels, { permit: new Set(categories), role: 'GP' })).toBe(false)
  })

  it('a role is allowed only by its exact name', () => {
    const allows = (role: string) => labelsAllow([{ kind: 'roles', allow: ['GP', 'AMHP'] }], { permit: new Set(), role })
    expect(['GP', 'AMHP', 'gp', 'G', 'GP,AMHP', '', 'PARAMEDIC'].filter(allows)).toEqual(['GP', 'AMHP'])
  })
})

describe('P4 order-free', () => {
  it('the order of labels changes nothing, nor does saying one twice', () => {
    const shuffledToo = fc
      .array(label)
      .chain((labels) => fc.tuple(fc.constant(labels), fc.shuffledSubarray(labels, { minLength: labels.length })))
    fc.assert(
      fc.property(permission, shuffledToo, (permitted, [labels, shuffled]) => {
        expect(labelsAllow(shuffled, permitted)).toBe(labelsAllow(labels, permitted))
        expect(labelsAllow([...labels, ...shuffled], permitted)).toBe(labelsAllow(labels, permitted))
      }),
      { numRuns },
    )
  })
})

describe('P5 monotone labels', () => {
  it('adding a label never releases more than there was with the others', () => {
    let released = 0
    fc.assert(
      fc.property(permission, fc.array(label, { minLength: 1, maxLength: 3 }), label, fc.nat(3), (permitted, labels, more, at) => {
        const before = labelsAllow(labels, permitted)
        const after = labelsAllow(labels.toSpliced(at, 0, more), permitted)
        if (before) released += 1
        expect(after && !before).toBe(false)
        // AND, exactly: with the label, both must allow.
        expect(after).toBe(before && labelsAllow([more], permitted))
      }),
      { numRuns },
    )
    expect(released).toBeGreaterThan(numRuns / 10)
  })

  it('permitting less never releases more', () => {
    const narrowed = permission.chain((wide) =>
      fc.subarray([...wide.permit]).map((some): [Permission, Permission] => [wide, { ...wide, permit: new Set(some) }]),
    )
    fc.assert(
      fc.property(narrowed, fc.array(label, { maxLength: 3 }), ([wide, narrow], labels) => {
        expect(labelsAllow(labels, narrow) && !labelsAllow(labels, wide)).toBe(false)
      }),
      { numRuns },
    )
  })
})
