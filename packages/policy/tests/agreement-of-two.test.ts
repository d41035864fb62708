import { denialReasons, permitBases } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide, explain } from '../src/index.js'
import { question, runs } from './generated.js'
import { slowDecide } from '../src/testing/index.js'

const numRuns = 10_000

/** Each must have been met, or agreement on it was not shown. */
const everyAnswer = [...permitBases.map((basis) => `permit ${basis}`), ...denialReasons.map((reason) => `deny ${reason}`)]

describe('P17 agreement of two', () => {
  it('decide and a slow, obvious second implementation agree', () => {
    const seen = new Map<string, number>()
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
    const parameters = runs(numRuns)
    fc.assert(
      fc.property(question, (asked) => {
        const slow = slowDecide(asked)
        expect(decide(asked)).toEqual(slow.decision)
        expect(explain(asked).length).toBeGreaterThan(1)
        if (slow.displaced > 0) count('displace')
        if (slow.tied) count('tie')
        count(slow.decision.outcome === 'PERMIT' ? `permit ${slow.decision.basis}` : `deny ${slow.decision.reason}`)
      }),
      parameters,
    )
    const share = (what: string) => (seen.get(what) ?? 0) / numRuns
    const coverage = [...seen.keys()].sort().map((what) => `  ${(share(what) * 100).toFixed(1).padStart(5)} % ${what}`)
    console.info(`P17: ${numRuns} cases, seed ${String(parameters.seed)}\n${coverage.join('\n')}`)
    expect(share('displace')).toBeGreaterThanOrEqual(0.2)
    expect(share('tie')).toBeGreaterThanOrEqual(0.05)
    for (const what of everyAnswer) expect([what, (seen.get(what) ?? 0) >= 20]).toEqual([what, true])
  })
})
