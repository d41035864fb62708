import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyVeto, decide, type VetoAnswer } from '../src/index.js'
import { question } from './generated.js'
import { holds } from './holds.js'

const failing = (): VetoAnswer => {
  throw new Error('the agency’s veto failed')
}
const vetoes: readonly { veto: () => VetoAnswer; agrees: boolean }[] = [
  { veto: () => 'AGREE', agrees: true },
  { veto: () => 'WITHHOLD', agrees: false },
  { veto: failing, agrees: false },
  { veto: () => undefined as never, agrees: false },
  { veto: () => true as never, agrees: false },
]

describe('P10 veto', () => {
  it('an agency can only narrow, and a veto that fails narrows', () => {
    holds('P10', fc.tuple(question, fc.constantFrom(...vetoes)), ([asked, { veto, agrees }]) => {
      const before = decide(asked)
      const after = applyVeto(before, veto)
      if (before.outcome === 'DENY' || agrees) {
        expect(after).toEqual(before)
        return 'BESIDE_IT'
      }
      expect(after).toEqual({ outcome: 'DENY', reason: 'NOT_SHARED', overridable: false, statements: before.statements })
      return 'ABOUT_IT'
    })
  })
})
