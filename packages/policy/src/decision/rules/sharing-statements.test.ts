import { describe, expect, it } from '@jest/globals'
import { noon, questionOf, said, type Scene, statement } from '../../../tests/scene.js'
import { testAgreement } from '../../../tests/world.js'
import { decide, type MalformedStatement } from '../../index.js'

const objected = 'DENY PATIENT_OBJECTED (overridable)'
const quietly = 'DENY NOT_SHARED (overridable)'
const agreed = 'PERMIT EXPLICIT_CONSENT'
const implied = 'PERMIT IMPLIED_CONSENT'

const permits = (id: string, different: Parameters<typeof statement>[1] = {}) => statement(id, { effect: 'PERMIT', ...different })
const refuses = statement
const plan = { category: ['CRISIS_PLAN'] }
const bestInterests = { authority: 'BEST_INTERESTS', reviewDate: '2026-01-01', assessor: 'Dr A', capacityAssessedOn: '2025-06-01' } as const
const malformed: MalformedStatement = {
  form: 'MALFORMED',
  id: 'm1',
  scope: { ...statement('x').scope, ...plan },
  ended: false,
  faults: ['effect'],
}
const substance = { category: 'SUBSTANCE_USE' } as const
const child = { dateOfBirth: '2012-01-01' }

/** `ids`: the statements that decided. */
const cases: (Scene & { given: string; outcome: string; ids?: string[] })[] = [
  // Whose authority stands.
  { given: 'a child’s refusal not said to be competent', person: child, statements: [refuses('s1')], outcome: implied },
  { given: 'a parent’s refusal for a child', person: child, statements: [refuses('s1', { authority: 'PARENTAL' })], outcome: objected },
  {
    given: 'a parent’s refusal the day before the sixteenth birthday',
    person: { dateOfBirth: '2009-07-02' },
    statements: [refuses('s1', { authority: 'PARENTAL' })],
    outcome: objected,
  },
  {
    given: 'a parent’s refusal on the sixteenth birthday',
    person: { dateOfBirth: '2009-07-01' },
    statements: [refuses('s1', { authority: 'PARENTAL' })],
    outcome: implied,
  },
  { given: 'a competent child’s refusal, grown up', statements: [refuses('s1', { authority: 'PERSON_GILLICK' })], outcome: objected },
  { given: 'an attorney for a child', person: child, statements: [refuses('s1', { authority: 'ATTORNEY' })], outcome: implied },
  { given: 'best interests alone', statements: [permits('s1', bestInterests)], outcome: 'PERMIT BEST_INTERESTS', ids: ['s1'] },
  {
    given: 'best interests beside an attorney',
    statements: [permits('s1', bestInterests), permits('s2', { authority: 'ATTORNEY' })],
    outcome: agreed,
    ids: ['s1', 's2'],
  },
  {
    given: 'a best-interests refusal on its review date',
    statements: [refuses('s1', { ...bestInterests, reviewDate: '2025-07-01' })],
    outcome: implied,
  },
  {
    given: 'a best-interests refusal the day before',
    statements: [refuses('s1', { ...bestInterests, reviewDate: '2025-07-02' })],
    outcome: objected,
  },
  { given: 'the person’s own refusal after a review date', statements: [refuses('s1', { reviewDate: '2025-01-01' })], outcome: objected },
  {
    given: 'a day of birth that cannot be read, a permit',
    person: { dateOfBirth: '?' },
    ...substance,
    statements: [permits('s1', { scope: substanceScope() })],
    outcome: quietly,
    ids: [],
  },
  { given: 'a day of birth that cannot be read, a refusal', person: { dateOfBirth: '?' }, statements: [refuses('s1')], outcome: objected },
  // What a scope covers.
  { given: 'a permit of ANY for an explicit category', ...substance, statements: [permits('s1')], outcome: quietly, ids: [] },
  { given: 'a permit that names it', ...substance, statements: [permits('s1', { scope: substanceScope() })], outcome: agreed },
  { given: 'a refusal of ANY', statements: [refuses('s1')], outcome: objected },
  {
    given: 'a refusal of TREAT, in an emergency',
    purpose: 'ETREAT',
    statements: [refuses('s1', { scope: { purpose: ['TREAT'] } })],
    outcome: objected,
  },
  {
    given: 'a refusal of TREAT with emergencies excepted',
    purpose: 'ETREAT',
    statements: [refuses('s1', { scope: { purpose: ['TREAT'], emergencyExcepted: true } })],
    outcome: implied,
  },
  {
    given: 'a permit of TREAT, in an emergency',
    ...substance,
    purpose: 'ETREAT',
    statements: [permits('s1', { scope: { ...substanceScope(), purpose: ['TREAT'] } })],
    outcome: quietly,
    ids: [],
  },
  {
    given: 'a tie about TREAT',
    statements: [refuses('s1', { scope: { purpose: ['TREAT'] } }), permits('s2', { scope: { purpose: ['TREAT'] } })],
    outcome: objected,
  },
  { given: 'a refusal for another role', statements: [refuses('s1', { scope: { role: ['GP'] } })], outcome: implied },
  { given: 'a refusal for another organisation', statements: [refuses('s1', { scope: { organisation: ['ZS001'] } })], outcome: implied },
  {
    given: 'a refusal of a site, asked of its legal entity',
    agreement: testAgreement,
    statements: [refuses('s1', { scope: { organisation: ['ZH00A'] } })],
    outcome: objected,
  },
  {
    given: 'a refusal of a predecessor’s predecessor',
    agreement: testAgreement,
    statements: [refuses('s1', { scope: { source: ['ZM000'] } })],
    outcome: objected,
  },
  {
    given: 'a refusal of a category this one was split from',
    agreement: testAgreement,
    category: 'RISK',
    statements: [refuses('s1', { scope: plan })],
    outcome: objected,
  },
  {
    given: 'a refusal under a category’s former name',
    agreement: testAgreement,
    category: 'RISK',
    statements: [refuses('s1', { scope: { category: ['DANGERS'] } })],
    outcome: objected,
  },
  {
    given: 'a permit under a category’s former name',
    agreement: testAgreement,
    ...substance,
    statements: [permits('s1', { scope: { category: ['ADDICTION'] } })],
    outcome: quietly,
    ids: [],
  },
  // What a caller is told.
  { given: 'a refusal of a quiet category', ...substance, statements: [refuses('s1')], outcome: quietly, ids: ['s1'] },
  {
    given: 'a refusal at a quiet kind of agency',
    source: { odsCode: 'ZD001', kind: 'substance-misuse' },
    category: 'CARE_TEAM',
    statements: [refuses('s1')],
    outcome: quietly,
  },
  // Over, not begun, unreadable.
  { given: 'a refusal that is over', statements: [refuses('s1', { ended: true })], outcome: implied },
  { given: 'a refusal that begins now', statements: [refuses('s1', { periodStart: noon })], outcome: objected },
  { given: 'a refusal that ends now', statements: [refuses('s1', { periodEnd: noon })], outcome: implied },
  { given: 'a malformed statement', statements: [malformed], outcome: quietly, ids: ['m1'] },
  {
    given: 'a malformed statement and a later permit',
    statements: [malformed, permits('s2', { givenAt: noon, recordedAt: noon, scope: plan })],
    outcome: quietly,
    ids: ['m1'],
  },
  { given: 'a malformed statement about something else', category: 'RISK', statements: [malformed], outcome: implied },
  { given: 'a malformed statement that was withdrawn', statements: [{ ...malformed, ended: true }], outcome: implied },
  { given: 'a malformed statement beside an objection', statements: [malformed, refuses('s1')], outcome: objected, ids: ['m1', 's1'] },
  {
    given: 'a permit of a category nobody ever knew',
    statements: [permits('s1', { scope: { category: ['NEVER_HEARD_OF'] } })],
    outcome: quietly,
    ids: ['s1'],
  },
]

describe('statements', () => {
  it.each(cases)('$given: $outcome', ({ given: _given, outcome, ids, ...scene }) => {
    const decision = decide(questionOf(scene))
    expect(said(decision)).toBe(outcome)
    if (ids !== undefined) expect(decision.statements).toEqual(ids)
  })
})

function substanceScope() {
  return { category: ['SUBSTANCE_USE'] }
}
