import { describe, expect, it } from '@jest/globals'
import { everything, parseStatement } from '../index.js'

const recorded = {
  id: 's1',
  effect: 'REFUSE',
  scope: { category: ['CRISIS_PLAN'], source: 'ANY', organisation: ['ZL001'], role: 'ANY', purpose: ['TREAT'] },
  authority: 'PERSON',
  givenAt: '2025-06-01T10:00:00+01:00',
  recordedAt: new Date('2025-06-01T09:30:00Z'),
  periodStart: null,
  periodEnd: null,
  withdrawnAt: null,
}
const bestInterests = {
  ...recorded,
  authority: 'BEST_INTERESTS',
  assessor: 'Dr A',
  capacityAssessedOn: '2025-05-30',
  reviewDate: '2025-12-01',
}

describe('parseStatement', () => {
  it('reads a statement as it was recorded', () => {
    expect(parseStatement(recorded)).toEqual({
      form: 'READABLE',
      id: 's1',
      effect: 'REFUSE',
      scope: recorded.scope,
      authority: 'PERSON',
      givenAt: Date.parse('2025-06-01T09:00:00Z'),
      recordedAt: Date.parse('2025-06-01T09:30:00Z'),
      ended: false,
    })
    expect(parseStatement(bestInterests)).toMatchObject({ form: 'READABLE', reviewDate: '2025-12-01', assessor: 'Dr A' })
  })

  it.each([
    { change: { effect: 'ALLOW' }, faults: ['effect'] },
    { change: { authority: 'NEIGHBOUR' }, faults: ['authority'] },
    { change: { givenAt: 'last week' }, faults: ['givenAt'] },
    { change: { givenAt: '2025-06-01T10:00:00' }, faults: ['givenAt'] },
    { change: { recordedAt: undefined }, faults: ['recordedAt'] },
    { change: { periodStart: '2025-06-02T00:00:00Z', periodEnd: '2025-06-01T00:00:00Z' }, faults: ['periodEnd'] },
    { change: { withdrawnAt: 'yes' }, faults: ['withdrawnAt'] },
    { change: { reviewDate: '2025-02-30' }, faults: ['reviewDate'] },
    { change: { authority: 'BEST_INTERESTS' }, faults: ['assessor', 'capacityAssessedOn', 'reviewDate'] },
  ])('cannot read $change, names the key, and keeps the scope', ({ change, faults }) => {
    expect(parseStatement({ ...recorded, ...change })).toMatchObject({
      form: 'MALFORMED',
      id: 's1',
      scope: recorded.scope,
      faults,
      ended: false,
    })
  })

  it.each([
    { scope: undefined, faults: ['scope'] },
    { scope: { ...recorded.scope, category: [] }, faults: ['scope.category'] },
    { scope: { ...recorded.scope, category: 'CRISIS_PLAN' }, faults: ['scope.category'] },
    { scope: { ...recorded.scope, purpose: ['LUNCH'] }, faults: ['scope.purpose'] },
    { scope: { ...recorded.scope, role: ['DENTIST'] }, faults: ['scope.role'] },
    { scope: { ...recorded.scope, exceptOnTuesdays: true }, faults: ['scope'] },
    { scope: { category: ['RISK'], source: 'ANY', role: 'ANY', purpose: 'ANY' }, faults: ['scope.organisation'] },
  ])('takes an unreadable scope ($faults) for everything', ({ scope, faults }) => {
    expect(parseStatement({ ...recorded, scope })).toMatchObject({ form: 'MALFORMED', scope: everything, faults })
  })

  it.each(['withdrawnAt', 'closedAt', 'enteredInErrorAt'])('what is over (%s) is over, readable or not', (key) => {
    expect(parseStatement({ ...recorded, [key]: new Date(0) })).toMatchObject({ form: 'READABLE', ended: true })
    expect(parseStatement({ ...recorded, effect: '?', scope: '?', [key]: new Date(0) })).toMatchObject({ form: 'MALFORMED', ended: true })
  })

  it.each([undefined, null, 'text', 7, [], () => true])('makes a refusal of everything out of %p', (raw) => {
    expect(parseStatement(raw)).toMatchObject({ form: 'MALFORMED', id: 'unreadable', scope: everything, ended: false })
  })
})
