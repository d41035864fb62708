import { describe, expect, it } from '@jest/globals'
import { byTime, isQuietStatement, type Statement, whatChanged } from './statements.js'

const statement = (id: string, different: Partial<Statement> = {}): Statement => ({
  id,
  recordedAt: '2026-07-01T10:00:00Z',
  recordedBy: null,
  effect: 'REFUSE',
  state: 'IN_FORCE',
  scope: { categories: ['CRISIS_PLAN'], sources: null, organisations: null, roles: null, purposes: null, emergencyExcepted: false },
  authority: 'PERSON',
  givenAt: '2026-07-01T10:00:00Z',
  how: 'In person',
  periodStart: null,
  periodEnd: null,
  reviewDate: null,
  assessor: null,
  capacityAssessedOn: null,
  givenBy: null,
  relationship: null,
  endedAt: null,
  endedBy: null,
  endedWhy: null,
  inWords: 'Do not share the crisis plan.',
  mayBeWithdrawnBy: ['PERSON'],
  mayBeMarkedInError: true,
  ...different,
})
const scoped = (scope: Partial<NonNullable<Statement['scope']>>) => {
  const plain = statement('s1')
  return statement('s1', { scope: plain.scope === null ? null : { ...plain.scope, ...scope } })
}
const kindOf = (odsCode: string) => ({ ZD001: 'substance-misuse', ZH001: 'acute-hospital' })[odsCode]

describe('statements by time', () => {
  it.each([
    ['IN_FORCE', 'now'],
    ['UNREADABLE', 'now'],
    ['NOT_YET', 'later'],
    ['LAPSED', 'over'],
    ['WITHDRAWN', 'over'],
    ['CLOSED', 'over'],
    ['ENTERED_IN_ERROR', 'over'],
  ] as const)('%s stands among those that are %s', (state, place) => {
    expect(byTime([statement('s1', { state })])[place].map(({ id }) => id)).toEqual(['s1'])
  })
})

describe('left out of a print', () => {
  it.each([
    ['a crisis plan', scoped({}), false],
    ['everything, from anyone', scoped({ categories: null }), false],
    ['drug treatment', scoped({ categories: ['CRISIS_PLAN', 'SUBSTANCE_USE'] }), true],
    ['a hospital', scoped({ sources: ['ZH001'] }), false],
    ['a drug and alcohol service', scoped({ categories: null, sources: ['ZH001', 'ZD001'] }), true],
    ['an organisation we do not know', scoped({ organisations: ['ZZ999'] }), true],
    ['a statement that cannot be read', statement('s1', { scope: null, state: 'UNREADABLE' }), true],
  ])('%s: %#', (_name, about, quiet) => expect(isQuietStatement(about, kindOf)).toBe(quiet))
})

it('names what changed between two readings: new ones and those whose state is another', () => {
  const before = [statement('s1'), statement('s2')]
  const after = [statement('s3'), statement('s1', { state: 'CLOSED' }), statement('s2')]
  expect(whatChanged(before, after).map(({ id }) => id)).toEqual(['s3', 's1'])
})
