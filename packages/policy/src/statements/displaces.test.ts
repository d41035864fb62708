import { describe, expect, it } from '@jest/globals'
import { day, noon, questionOf, said, type Scene, statement } from '../../tests/scene.js'
import { decide } from '../index.js'

const objected = 'DENY PATIENT_OBJECTED (overridable)'
const agreed = 'PERMIT EXPLICIT_CONSENT'

const refuses = statement
const permits = (id: string, different: Parameters<typeof statement>[1] = {}) => statement(id, { effect: 'PERMIT', ...different })
const plan = { category: ['CRISIS_PLAN'] }
const earlier = { givenAt: noon - 3 * day, recordedAt: noon - 3 * day }
const bestInterests = { authority: 'BEST_INTERESTS', reviewDate: '2026-01-01', assessor: 'Dr A', capacityAssessedOn: '2025-06-01' } as const
const child = { dateOfBirth: '2012-01-01' }

/** `ids`: the statements that decided. */
const cases: (Scene & { given: string; outcome: string; ids?: string[] })[] = [
  // Displacement (a): same voice.
  {
    given: 'a narrower permit within an older refusal',
    statements: [refuses('s1', earlier), permits('s2', { scope: plan })],
    outcome: agreed,
    ids: ['s2'],
  },
  {
    given: 'a narrower permit of the same time',
    statements: [refuses('s1'), permits('s2', { scope: plan })],
    outcome: agreed,
    ids: ['s2'],
  },
  { given: 'a later permit of the same scope', statements: [refuses('s1', earlier), permits('s2')], outcome: agreed, ids: ['s2'] },
  { given: 'a tie: same scope, same time', statements: [refuses('s1'), permits('s2')], outcome: objected, ids: ['s1'] },
  {
    given: 'an earlier narrower permit and a later wider refusal',
    statements: [permits('s1', { ...earlier, scope: plan }), refuses('s2')],
    outcome: objected,
    ids: ['s2'],
  },
  {
    given: 'an earlier narrower refusal and a later wider permit',
    statements: [refuses('s1', { ...earlier, scope: plan }), permits('s2')],
    outcome: objected,
    ids: ['s1'],
  },
  {
    given: 'scopes of which neither lies within the other',
    statements: [refuses('s1', { ...earlier, scope: plan }), permits('s2', { scope: { role: ['LIAISON_CLINICIAN'] } })],
    outcome: objected,
  },
  {
    given: 'ANY against a set of all there are',
    statements: [refuses('s1', { scope: { role: ['LIAISON_CLINICIAN', 'GP'] } }), permits('s2')],
    outcome: objected,
  },
  {
    given: 'a permit said to be later, but recorded with the refusal',
    statements: [refuses('s1'), permits('s2', { givenAt: noon })],
    outcome: objected,
  },
  {
    given: 'two refusals side by side',
    statements: [refuses('s2', { scope: plan }), refuses('s1', { scope: { role: ['LIAISON_CLINICIAN'] } })],
    outcome: objected,
    ids: ['s1', 's2'],
  },
  // Displacement (b): between voices.
  {
    given: 'the person’s later permit over a best-interests refusal',
    statements: [refuses('s1', { ...earlier, ...bestInterests }), permits('s2')],
    outcome: agreed,
    ids: ['s2'],
  },
  {
    given: 'the person’s earlier permit and a later best-interests refusal',
    statements: [permits('s1', earlier), refuses('s2', bestInterests)],
    outcome: objected,
    ids: ['s2'],
  },
  {
    given: 'a later best-interests permit against the person’s refusal',
    statements: [refuses('s1', earlier), permits('s2', bestInterests)],
    outcome: objected,
    ids: ['s1'],
  },
  {
    given: 'one other voice’s permit against another’s refusal',
    statements: [refuses('s1', { ...earlier, authority: 'ATTORNEY' }), permits('s2', bestInterests)],
    outcome: objected,
    ids: ['s1'],
  },
  {
    given: 'attorney and deputy as one voice',
    statements: [refuses('s1', { ...earlier, authority: 'ATTORNEY' }), permits('s2', { authority: 'DEPUTY' })],
    outcome: agreed,
    ids: ['s2'],
  },
  {
    given: 'a competent child’s earlier permit over a parent’s refusal',
    person: child,
    statements: [permits('s1', { ...earlier, authority: 'PERSON_GILLICK' }), refuses('s2', { authority: 'PARENTAL' })],
    outcome: agreed,
    ids: ['s1'],
  },
]

describe('displacement', () => {
  it.each(cases)('$given: $outcome', ({ given: _given, outcome, ids, ...scene }) => {
    const decision = decide(questionOf(scene))
    expect(said(decision)).toBe(outcome)
    if (ids !== undefined) expect(decision.statements).toEqual(ids)
  })
})
