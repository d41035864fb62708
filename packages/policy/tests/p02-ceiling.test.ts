import { categories, purposes, roles } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyVeto, ceiling, decide } from '../src/index.js'
import { overrideFor, question, readableAround } from './generated.js'
import { holds } from './holds.js'

describe('P2 ceiling', () => {
  it('no statement, override or veto releases what the ceiling excludes', () => {
    const anywhere = fc.record({
      role: fc.constantFrom(...roles),
      purpose: fc.constantFrom(...purposes),
      category: fc.constantFrom(...categories),
    })
    const cases = fc.tuple(question, anywhere).chain(([asked, { role, purpose, category }]) => {
      const moved = { ...asked, purpose, category, caller: { ...asked.caller, role } }
      const permits = fc.array(readableAround(moved, fc.constant('PERMIT')), { minLength: 1, maxLength: 3 })
      return fc.tuple(permits, fc.array(overrideFor(moved))).map(([statements, overrides]) => ({ ...moved, statements, overrides }))
    })
    holds('P2', cases, (asked) => {
      if (ceiling(asked.agreement, asked.caller.role, asked.purpose).has(asked.category)) return 'BESIDE_IT'
      const decision = applyVeto(decide(asked), () => 'AGREE')
      expect(decision).toMatchObject({ outcome: 'DENY', overridable: false, statements: [] })
      return 'ABOUT_IT'
    })
  })
})
