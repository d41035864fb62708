import { categories, roles } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide, type Decision, toPublic, whatCanBeDone } from '../src/index.js'
import { bareQuestion, overrideFor, refusalAround } from './generated.js'
import { holds } from './holds.js'
import { demoAgreement, testAgreement } from './world.js'

const quiet = (['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'SAFEGUARDING', 'POLICE_CONTACT', 'DOMESTIC_ABUSE'] as const).filter(
  (category) => testAgreement.categories.get(category)?.quiet === true,
)

describe('P14 one reason', () => {
  it('for a quiet category, one who refused and one who was never asked get the same public decision', () => {
    const cases = fc.tuple(bareQuestion, fc.constantFrom(...quiet)).chain(([bare, category]) => {
      const asked = { ...bare, category }
      return fc
        .record({
          statements: fc.array(refusalAround(asked), { minLength: 1, maxLength: 4 }),
          overrides: fc.array(overrideFor(asked), { maxLength: 1 }),
        })
        .map((said) => ({ ...asked, ...said }))
    })
    holds('P14', cases, (asked) => {
      const refused = decide(asked)
      const neverAsked = decide({ ...asked, statements: [] })
      expect(toPublic(refused)).toEqual(toPublic(neverAsked))
      const told = (decision: Decision) =>
        whatCanBeDone({ agreement: asked.agreement, role: asked.caller.role, category: asked.category, decision })
      expect(told(refused)).toEqual(told(neverAsked))
      return refused.statements.length > 0 ? 'ABOUT_IT' : 'BESIDE_IT'
    })
  })

  it('what can be done about a denial is constant for a role and category', () => {
    for (const role of roles) {
      for (const category of categories) {
        const told = (['NOT_SHARED', 'PERSON_DECEASED', 'ROLE_NOT_PERMITTED', 'PATIENT_OBJECTED'] as const).flatMap((reason) =>
          [true, false].map((overridable) =>
            whatCanBeDone({ agreement: demoAgreement, role, category, decision: { outcome: 'DENY', reason, overridable } }),
          ),
        )
        expect(new Set(told).size).toBe(1)
        expect(told[0]).toMatch(/\.$/)
      }
    }
  })
})
