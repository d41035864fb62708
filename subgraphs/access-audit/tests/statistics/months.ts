import type { AgencyKind, AuthorisedEntry, Category } from '@crisis-record/subgraph-kit'
import fc from 'fast-check'
import { Tallying, type Tally } from '../../src/statistics/tally.js'
import { authorised } from '../real-audit.js'

export const outcomes = ['PERMIT', 'DENY'] as const

const kinds: Readonly<Record<string, AgencyKind>> = { ZM001: 'mental-health-trust', ZG001: 'primary-care', ZD001: 'substance-misuse' }
const asked: readonly (readonly [Category, string])[] = [
  ['CRISIS_PLAN', 'ZM001'],
  ['CARE_TEAM', 'ZM001'],
  ['MEDICATION', 'ZG001'],
  ['ALLERGIES', 'ZG001'],
  ['SUBSTANCE_USE', 'ZD001'],
]

export const kindOf = (odsCode: string): AgencyKind | undefined => kinds[odsCode]

export function tallyOf(entries: readonly AuthorisedEntry[]): Tally {
  const tallying = new Tallying(kindOf)
  for (const entry of entries) tallying.take(entry)
  return tallying.tally
}

/** One record opened, and whether each category was permitted. */
export function lookAt(look: { role: string; person: number; caller: number; denied: readonly boolean[] }): AuthorisedEntry {
  return authorised({
    person: `99900${String(10_000 + look.person)}`,
    caller: { reference: `staff-${String(look.caller)}`, subject: 's', role: look.role, organisation: 'ZM001' },
    categoriesAsked: asked.map(([category]) => category),
    decisions: asked.map(([category, source], at) =>
      look.denied[at] === true
        ? { category, source, outcome: 'DENY', reason: 'PATIENT_OBJECTED', statements: [] }
        : { category, source, outcome: 'PERMIT', reason: 'IMPLIED_CONSENT', statements: [] },
    ),
  })
}

/** A month of up to 120 looks by two roles: some busy, some hardly used; objections common in one category and rare in another. */
export const someMonth: fc.Arbitrary<readonly AuthorisedEntry[]> = fc
  .record({
    rates: fc.array(fc.constantFrom(0, 0.01, 0.04, 0.3, 0.9), { minLength: asked.length, maxLength: asked.length }),
    callers: fc.constantFrom(1, 3, 6, 20),
    people: fc.constantFrom(2, 8, 60),
    draws: fc.array(
      fc.record({ role: fc.constantFrom('LIAISON_CLINICIAN', 'PARAMEDIC'), at: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }) }),
      { minLength: 1, maxLength: 120 },
    ),
  })
  .map(({ rates, callers, people, draws }) =>
    draws.map(({ role, at: [person = 0, caller = 0, ...rest] }) =>
      lookAt({
        role,
        person: person % people,
        caller: caller % callers,
        denied: rates.map((rate, category) => (rest[category] ?? 0) < rate * 1000),
      }),
    ),
  )
