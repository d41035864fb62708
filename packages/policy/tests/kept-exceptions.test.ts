import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Authority, decide, keepAsException, permitsClosedBy } from '../src/index.js'
import { question, readableAround } from './generated.js'
import { holds } from './holds.js'
import { now, testAgreement } from './world.js'

describe('a permit kept as an exception from a refusal', () => {
  const cases = question.chain((asked) =>
    fc
      .record({
        refusal: readableAround(asked, fc.constant('REFUSE')),
        permit: readableAround(asked, fc.constant('PERMIT')),
        narrower: fc.boolean(),
      })
      .map(({ refusal, permit, narrower }) => {
        const newest = { ...refusal, id: 'newest', givenAt: asked.now, recordedAt: asked.now, ended: false }
        const inside = { ...permit, id: 'inside', ended: false, authority: newest.authority }
        const scope = narrower ? { ...newest.scope, category: [asked.category], role: [asked.caller.role] } : permit.scope
        // Ids are drawn at random, but here they must tell one from another.
        const statements = [...asked.statements, { ...inside, scope }].map((one, at) => ({ ...one, id: `s${String(at)}` }))
        return { asked: { ...asked, overrides: [], statements }, refusal: newest }
      }),
  )

  it('counts only where the permit did: what a child gave in an authority that is not theirs yet is not made theirs', () => {
    const everywhere = { source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' } as const
    const common = { form: 'READABLE', ended: false } as const
    const keep = (permit: Authority, refuse: Authority) => {
      const scope = { ...everywhere, category: ['RISK'] }
      return keepAsException({
        permit: { ...common, id: 'permit', effect: 'PERMIT', scope, authority: permit, givenAt: now - 1, recordedAt: now - 1 },
        refusal: {
          ...common,
          id: 'refusal',
          effect: 'REFUSE',
          scope: { ...scope, category: 'ANY' },
          authority: refuse,
          givenAt: now,
          recordedAt: now,
        },
        statements: [],
        agreement: testAgreement,
        id: 'kept',
      })
    }
    expect(keep('PERSON', 'PERSON_GILLICK')).toEqual({ fault: 'OTHER_VOICE' })
    expect(keep('PERSON_GILLICK', 'PERSON')).toHaveProperty('kept')
    expect(keep('PERSON_GILLICK', 'PERSON_GILLICK')).toHaveProperty('kept')
    expect(keep('DEPUTY', 'ATTORNEY')).toHaveProperty('kept')
  })

  it('goes on as it was, shows nothing that was not shown (P3), and is not what a withdrawal brings back (P18)', () => {
    let kept = 0
    holds('kept exceptions', cases, ({ asked, refusal }) => {
      const closed = permitsClosedBy(refusal, asked.statements, asked.agreement)
      const exceptions = closed.flatMap((permit, at) => {
        const { agreement, statements } = asked
        const outcome = keepAsException({ permit, refusal, statements, agreement, id: `kept ${String(at)}` })
        return 'kept' in outcome ? [outcome.kept] : []
      })
      if (exceptions.length === 0) return 'BESIDE_IT'
      kept += 1
      const others = asked.statements.filter((one) => !closed.some((permit) => permit === one))
      const recorded = [...others, ...exceptions, refusal]
      const before = decide(asked)
      const after = decide({ ...asked, statements: recorded })
      if (before.outcome === 'DENY') expect(after.outcome).toBe('DENY')
      const withdrawn = decide({ ...asked, statements: [...others, ...exceptions] })
      for (const { id } of closed) expect([...after.statements, ...withdrawn.statements]).not.toContain(id)
      return 'ABOUT_IT'
    })
    expect(kept).toBeGreaterThan(100)
  })
})
