import { describe, expect, it } from '@jest/globals'
import { demoAgreement } from '../../tests/world.js'
import { checkDraft, draftFaultTexts, type StatementDraft, statementOfDraft } from '../index.js'

const now = Date.parse('2026-06-15T09:00:00Z')
const grown = '1980-01-01'
const child = '2012-01-01'

const good: StatementDraft = {
  effect: 'REFUSE',
  scope: { categories: ['CRISIS_PLAN'] },
  authority: 'PERSON',
  givenAt: new Date('2026-06-15T08:00:00Z'),
  how: 'in person',
}
const attorney = { authority: 'ATTORNEY', givenBy: 'Sam Reed', relationship: 'brother', reviewDate: '2026-12-01' }
const bestInterests = { authority: 'BEST_INTERESTS', assessor: 'Ruth Adeyemi', capacityAssessedOn: '2026-06-14', reviewDate: '2026-12-01' }
const parent = { authority: 'PARENTAL', givenBy: 'Sam Reed', relationship: 'father', reviewDate: '2026-12-01' }

interface Case {
  readonly given: string
  readonly different: Partial<StatementDraft>
  readonly born?: string
  readonly faults: readonly string[]
}

const cases: readonly Case[] = [
  { given: 'a refusal by the person', different: {}, faults: [] },
  { given: 'a permit of everything', different: { effect: 'PERMIT', scope: {} }, faults: [] },
  { given: 'an attorney', different: attorney, faults: [] },
  { given: 'best interests', different: bestInterests, faults: [] },
  { given: 'a parent of a child', different: parent, born: child, faults: [] },
  { given: 'a competent child', different: { authority: 'PERSON_GILLICK', assessor: 'Ruth Adeyemi' }, born: child, faults: [] },
  { given: 'an unknown day of birth', different: {}, born: '?', faults: [] },
  {
    given: 'unknown words',
    different: { effect: 'ALLOW', authority: 'FRIEND' },
    faults: ['effect EFFECT_UNKNOWN', 'authority AUTHORITY_UNKNOWN'],
  },
  {
    given: 'empty lists',
    different: { scope: { categories: [], sources: [], organisations: [], roles: [], purposes: [] } },
    faults: ['categories', 'sources', 'organisations', 'roles', 'purposes'].map((part) => `scope.${part} SCOPE_EMPTY`),
  },
  {
    given: 'more organisations than anybody would name',
    different: { scope: { organisations: Array.from({ length: 51 }, (_, at) => `ZA${String(at)}0`) } },
    faults: ['scope.organisations SCOPE_TOO_LONG'],
  },
  {
    given: 'as many as may be named',
    different: { scope: { sources: Array.from({ length: 50 }, (_, at) => `ZA${String(at)}0`) } },
    faults: [],
  },
  {
    given: 'words of no vocabulary',
    different: { scope: { categories: ['GOSSIP'], sources: ['zm001'], organisations: ['!'], roles: ['JANITOR'], purposes: ['FUN'] } },
    faults: [
      'scope.categories CATEGORY_UNKNOWN',
      'scope.sources ODS_CODE_INVALID',
      'scope.organisations ODS_CODE_INVALID',
      'scope.roles ROLE_UNKNOWN',
      'scope.purposes PURPOSE_UNKNOWN',
    ],
  },
  {
    given: 'what the role alone decides',
    different: { scope: { categories: ['SAFETY_ALERTS'] } },
    faults: ['scope.categories CATEGORY_BY_ROLE'],
  },
  {
    given: 'emergencies excepted from a permit',
    different: { effect: 'PERMIT', scope: { purposes: ['TREAT'], emergencyExcepted: true } },
    faults: ['scope.emergencyExcepted EMERGENCY_ONLY_FROM_REFUSAL'],
  },
  {
    given: 'emergencies excepted from everything',
    different: { scope: { emergencyExcepted: true } },
    faults: ['scope.emergencyExcepted EMERGENCY_NOT_EXCEPTED'],
  },
  {
    given: 'emergencies excepted from what names them',
    different: { scope: { purposes: ['TREAT', 'ETREAT'], emergencyExcepted: true } },
    faults: ['scope.emergencyExcepted EMERGENCY_NOT_EXCEPTED'],
  },
  { given: 'a child as PERSON', different: {}, born: child, faults: ['authority UNDER_SIXTEEN_GILLICK'] },
  { given: 'a grown-up as PERSON_GILLICK', different: { authority: 'PERSON_GILLICK' }, faults: ['authority GILLICK_UNDER_SIXTEEN'] },
  { given: 'a parent of a grown-up', different: parent, faults: ['authority PARENTAL_UNDER_SIXTEEN'] },
  { given: 'an attorney of a child', different: attorney, born: child, faults: ['authority ATTORNEY_FROM_SIXTEEN'] },
  { given: 'someone of whom it is not said how', different: { how: ' ' }, faults: ['how HOW_MISSING'] },
  {
    given: 'an attorney who is nobody',
    different: { authority: 'ATTORNEY' },
    faults: ['givenBy GIVEN_BY_MISSING', 'relationship RELATIONSHIP_MISSING', 'reviewDate REVIEW_DATE_MISSING'],
  },
  {
    given: 'best interests without an assessment',
    different: { authority: 'BEST_INTERESTS' },
    faults: ['assessor ASSESSOR_MISSING', 'capacityAssessedOn CAPACITY_DATE_MISSING', 'reviewDate REVIEW_DATE_MISSING'],
  },
  {
    given: 'the person’s own with what belongs to others',
    different: { givenBy: 'Sam', relationship: 'friend', reviewDate: '2026-12-01', assessor: 'Ruth' },
    faults: ['reviewDate', 'givenBy', 'relationship', 'assessor'].map((field) => `${field} NOT_FOR_OWN_DECISION`),
  },
  { given: 'an assessor of an attorney', different: { ...attorney, assessor: 'Ruth' }, faults: ['assessor NOT_FOR_THIS_AUTHORITY'] },
  { given: 'tomorrow’s decision', different: { givenAt: new Date('2026-06-16T09:00:00Z') }, faults: ['givenAt GIVEN_IN_FUTURE'] },
  {
    given: 'a decision before birth',
    different: { givenAt: new Date('1979-12-31T12:00:00Z') },
    faults: ['authority UNDER_SIXTEEN_GILLICK', 'givenAt GIVEN_BEFORE_BIRTH'],
  },
  {
    given: 'a period that ends before it begins',
    different: { periodStart: new Date('2026-08-01T00:00:00Z'), periodEnd: new Date('2026-07-01T00:00:00Z') },
    faults: ['periodEnd PERIOD_ENDS_BEFORE_IT_BEGINS'],
  },
  { given: 'a period that is over', different: { periodEnd: new Date('2026-06-01T00:00:00Z') }, faults: ['periodEnd PERIOD_IS_OVER'] },
  { given: 'a review today', different: { ...attorney, reviewDate: '2026-06-15' }, faults: ['reviewDate REVIEW_DATE_PASSED'] },
  { given: 'a day that is none', different: { ...attorney, reviewDate: '2026-02-30' }, faults: ['reviewDate DATE_INVALID'] },
  {
    given: 'capacity assessed afterwards',
    different: { ...bestInterests, givenAt: new Date('2026-06-10T09:00:00Z') },
    faults: ['capacityAssessedOn CAPACITY_ASSESSED_AFTERWARDS'],
  },
  { given: 'a text of two lines', different: { how: 'in person\nand by letter' }, faults: ['how TEXT_UNFIT'] },
  { given: 'a text of half a character', different: { how: 'in person \ud800' }, faults: ['how TEXT_UNFIT'] },
  { given: 'a text without end', different: { ...attorney, givenBy: 'a'.repeat(201) }, faults: ['givenBy TEXT_UNFIT'] },
]

describe('a choice put forward', () => {
  it.each(cases)('$given: $faults', ({ different, born, faults }) => {
    const draft = { ...good, ...different }
    const found = checkDraft(draft, { agreement: demoAgreement, dateOfBirth: born ?? grown, now })
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(faults)
    for (const { code, message } of found) expect(message).toBe(draftFaultTexts[code])
    // What has no fault is read back as it was meant.
    if (faults.length === 0) expect(statementOfDraft('s1', draft, now)).toMatchObject({ form: 'READABLE', effect: draft.effect })
  })

  it('has every fault there is somewhere in this table', () => {
    const met = new Set(cases.flatMap(({ faults }) => faults.map((fault) => fault.split(' ')[1])))
    expect(Object.keys(draftFaultTexts).filter((code) => !met.has(code))).toEqual([])
  })
})
