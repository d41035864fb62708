import { categories, purposes } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { capabilitiesOf, decide, type Override, type Question } from '../src/index.js'
import { overrideFor, question } from './generated.js'
import { holds } from './holds.js'

describe('P9 override', () => {
  it('opens overridable denials and nothing else', () => {
    const cases = question.chain((asked) => overrideFor(asked).map((override) => ({ asked: { ...asked, overrides: [] }, override })))
    holds('P9', cases, ({ asked, override }) => {
      const without = decide(asked)
      const held = decide({ ...asked, overrides: [override] })
      if (without.outcome === 'PERMIT' || !without.overridable) {
        expect(held).toEqual(without)
        return 'BESIDE_IT'
      }
      if (held.outcome === 'PERMIT')
        expect(held).toEqual({ outcome: 'PERMIT', basis: 'OVERRIDE', statements: without.statements, override: override.id })
      else expect(held).toEqual(without)
      return 'ABOUT_IT'
    })
  })

  it('only for its caller, role, organisation, purpose, session, person and categories, from when it opens until it ends', () => {
    const misfits = fc.oneof<fc.Arbitrary<Partial<Override>>[]>(
      fc.constantFrom<Partial<Override>>(
        { nhsNumber: '9990000026' },
        { caller: 'caller-2' },
        { organisation: 'ZX001' },
        { session: 'another' },
        { role: 'GP' },
      ),
      fc.constantFrom(...purposes).map((purpose) => ({ purpose })),
      fc.subarray([...categories]).map((some) => ({ categories: some })),
      fc.integer({ min: 1, max: 10_000_000 }).map((ms) => ({ openedAt: Date.parse('2025-07-01T23:30:00Z') + ms })),
      fc.integer({ min: 0, max: 10_000_000 }).map((ms) => ({ expiresAt: Date.parse('2025-07-01T23:30:00Z') - ms })),
      fc.constant({ endedAt: 1 }),
    )
    const cases = fc.tuple(question, misfits).map(([asked, misfit]) => {
      const fitting: Override = {
        id: 'o1',
        nhsNumber: asked.person.nhsNumber,
        caller: asked.caller.reference,
        role: asked.caller.role,
        organisation: asked.caller.organisation,
        purpose: asked.purpose,
        categories: [asked.category],
        openedAt: asked.now,
        expiresAt: asked.now + 1,
      }
      return { asked: { ...asked, overrides: [] }, fitting, misfit }
    })
    holds('P9, bindings', cases, ({ asked, fitting, misfit }) => {
      const without = decide(asked)
      if (without.outcome === 'PERMIT' || !without.overridable) return 'BESIDE_IT'
      const mayOverride = capabilitiesOf(asked.agreement, asked.caller.role, asked.purpose).has('OVERRIDE')
      expect(decide({ ...asked, overrides: [fitting] }).outcome).toBe(mayOverride ? 'PERMIT' : 'DENY')
      const fitsAllTheSame = misfit.purpose === asked.purpose || misfit.categories?.includes(asked.category) === true
      if (fitsAllTheSame || misfit.role === asked.caller.role) return 'BESIDE_IT'
      expect(decide({ ...asked, overrides: [{ ...fitting, ...misfit }] })).toEqual(without)
      return 'ABOUT_IT'
    })
  })

  /** One that fits the question in everything. */
  const fittingFor = (asked: Question, change: Partial<Override> = {}): Override => ({
    id: 'o1',
    nhsNumber: asked.person.nhsNumber,
    caller: asked.caller.reference,
    role: asked.caller.role,
    organisation: asked.caller.organisation,
    purpose: asked.purpose,
    categories: [asked.category],
    openedAt: asked.now,
    expiresAt: asked.now + 1,
    ...change,
  })
  const opens = (asked: Question, overrides: readonly Override[]) => decide({ ...asked, overrides }).outcome === 'PERMIT'

  it('serves the session it was opened in and no other; one of no session serves them all', () => {
    const session = fc.constantFrom(undefined, 'session-1', 'session-2')
    const cases = fc.tuple(question, session, session).map(([asked, ofCaller, ofOverride]) => ({
      asked: { ...asked, caller: { ...asked.caller, session: ofCaller } },
      ofCaller,
      ofOverride,
    }))
    holds('P9, sessions', cases, ({ asked, ofCaller, ofOverride }) => {
      if (opens(asked, []) || !opens(asked, [fittingFor(asked)])) return 'BESIDE_IT'
      expect(opens(asked, [fittingFor(asked, { session: ofOverride })])).toBe(ofOverride === undefined || ofOverride === ofCaller)
      return 'ABOUT_IT'
    })
  })

  it('opens of a group of the agreement what lies in the group, and nothing beside it', () => {
    const cases = fc.tuple(question, fc.nat()).map(([asked, nth]) => {
      const groups = [...asked.agreement.override.groups.values()]
      return { asked, group: groups[nth % groups.length] ?? [] }
    })
    holds('P9, groups', cases, ({ asked, group }) => {
      if (opens(asked, []) || !opens(asked, [fittingFor(asked)])) return 'BESIDE_IT'
      expect(opens(asked, [fittingFor(asked, { categories: group })])).toBe(group.includes(asked.category))
      return 'ABOUT_IT'
    })
  })

  it('several open what one of them opens, and no more', () => {
    const cases = question.chain((asked) => fc.tuple(fc.constant(asked), overrideFor(asked), overrideFor(asked)))
    holds('P9, several', cases, ([asked, one, other]) => {
      const alone = [opens(asked, [one]), opens(asked, [other])]
      expect(opens(asked, [one, other])).toBe(alone.includes(true))
      return opens(asked, []) ? 'BESIDE_IT' : 'ABOUT_IT'
    })
  })
})
