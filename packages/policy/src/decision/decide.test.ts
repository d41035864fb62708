import { type Category, categories, type Purpose, purposes, type Role, roles } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { outcomeOf, questionOf, type Scene, statement } from '../../tests/scene.js'
import { demoAgreement } from '../../tests/world.js'
import { capabilitiesOf, ceiling, decide, explain } from '../index.js'

const implied = 'PERMIT IMPLIED_CONSENT'
const byRole = 'PERMIT ROLE'
const notListed = 'DENY ROLE_NOT_PERMITTED'
const notAgreed = 'DENY NOT_SHARED (overridable)'

/** With nothing said by anyone. The demonstration's agreement, as a member of staff meets it. */
const silent: { role: Role; category: Category; purpose: Purpose; outcome: string }[] = [
  { role: 'LIAISON_CLINICIAN', category: 'DEMOGRAPHICS', purpose: 'TREAT', outcome: byRole },
  { role: 'LIAISON_CLINICIAN', category: 'CRISIS_PLAN', purpose: 'TREAT', outcome: implied },
  { role: 'LIAISON_CLINICIAN', category: 'CRISIS_PLAN', purpose: 'ETREAT', outcome: implied },
  { role: 'LIAISON_CLINICIAN', category: 'THIRD_PARTY', purpose: 'TREAT', outcome: byRole },
  { role: 'LIAISON_CLINICIAN', category: 'SUBSTANCE_USE', purpose: 'TREAT', outcome: notAgreed },
  { role: 'LIAISON_CLINICIAN', category: 'POLICE_CONTACT', purpose: 'ETREAT', outcome: notAgreed },
  { role: 'LIAISON_CLINICIAN', category: 'SEXUAL_HEALTH', purpose: 'TREAT', outcome: 'DENY NOT_SHARED' },
  { role: 'LIAISON_CLINICIAN', category: 'SHARING_STATEMENTS', purpose: 'TREAT', outcome: notListed },
  { role: 'LIAISON_CLINICIAN', category: 'SHARING_STATEMENTS', purpose: 'PATRQT', outcome: byRole },
  { role: 'LIAISON_CLINICIAN', category: 'CRISIS_PLAN', purpose: 'PATRQT', outcome: notListed },
  { role: 'LIAISON_CLINICIAN', category: 'CRISIS_PLAN', purpose: 'SAFEGUARDING', outcome: notListed },
  { role: 'LIAISON_CLINICIAN', category: 'RISK', purpose: 'SAFEGUARDING', outcome: implied },
  { role: 'LIAISON_CLINICIAN', category: 'DOMESTIC_ABUSE', purpose: 'SAFEGUARDING', outcome: notAgreed },
  { role: 'LIAISON_CLINICIAN', category: 'ACCESS_HISTORY', purpose: 'PATSFTY', outcome: notListed },
  { role: 'CRISIS_CLINICIAN', category: 'MEDICATION', purpose: 'TREAT', outcome: implied },
  { role: 'SAFE_HAVEN_WORKER', category: 'ABOUT_ME', purpose: 'TREAT', outcome: implied },
  { role: 'SAFE_HAVEN_WORKER', category: 'MEDICATION', purpose: 'TREAT', outcome: notListed },
  { role: 'SAFE_HAVEN_WORKER', category: 'HOSPITAL_CONTACT', purpose: 'ETREAT', outcome: notListed },
  { role: 'PARAMEDIC', category: 'ALLERGIES', purpose: 'ETREAT', outcome: implied },
  { role: 'PARAMEDIC', category: 'SOCIAL_CARE', purpose: 'ETREAT', outcome: notListed },
  { role: 'PARAMEDIC', category: 'SUBSTANCE_USE', purpose: 'ETREAT', outcome: notAgreed },
  { role: 'AMHP', category: 'CRISIS_PLAN', purpose: 'SAFEGUARDING', outcome: implied },
  { role: 'AMHP', category: 'SEXUAL_HEALTH', purpose: 'TREAT', outcome: notListed },
  { role: 'GP', category: 'CONDITIONS', purpose: 'TREAT', outcome: implied },
  { role: 'GP', category: 'CONDITIONS', purpose: 'ETREAT', outcome: notListed },
  { role: 'GP', category: 'POLICE_CONTACT', purpose: 'TREAT', outcome: notListed },
  { role: 'POLICE_CONTROL_ROOM', category: 'SAFETY_ALERTS', purpose: 'ETREAT', outcome: byRole },
  { role: 'POLICE_CONTROL_ROOM', category: 'ABOUT_ME', purpose: 'ETREAT', outcome: notAgreed },
  { role: 'POLICE_CONTROL_ROOM', category: 'CRISIS_PLAN', purpose: 'ETREAT', outcome: notListed },
  { role: 'POLICE_CONTROL_ROOM', category: 'ABOUT_ME', purpose: 'TREAT', outcome: notListed },
  { role: 'PRIVACY_OFFICER', category: 'ACCESS_HISTORY', purpose: 'PATSFTY', outcome: byRole },
  { role: 'PRIVACY_OFFICER', category: 'CRISIS_PLAN', purpose: 'PATSFTY', outcome: notListed },
  { role: 'PARTNERSHIP_ANALYST', category: 'DEMOGRAPHICS', purpose: 'HOPERAT', outcome: notListed },
]

describe('the demonstration agreement, nothing said', () => {
  it.each(silent)('$role asking for $category for $purpose gets $outcome', ({ outcome, ...scene }) => {
    expect(outcomeOf(scene)).toBe(outcome)
  })
})

const who: Category[] = ['DEMOGRAPHICS', 'CONTACT_DETAILS', 'LOCATION', 'SHARING_OUTCOME']
const care = categories.slice(categories.indexOf('CRISIS_PLAN'), categories.indexOf('SEXUAL_HEALTH') + 1)
const careWithout = (...without: Category[]) => [...who, ...care.filter((category) => !without.includes(category))]
const choices: Category[] = ['DEMOGRAPHICS', 'SHARING_OUTCOME', 'SHARING_STATEMENTS']
const safeguarding: Category[] = [...who, 'SAFEGUARDING', 'RISK', 'SAFETY_ALERTS', 'CARE_TEAM', 'SOCIAL_CARE', 'DOMESTIC_ABUSE']
const haven: Category[] = [
  'CRISIS_PLAN',
  'ABOUT_ME',
  'REASONABLE_ADJUSTMENTS',
  'SAFETY_ALERTS',
  'RISK',
  'ALLERGIES',
  'CARE_TEAM',
  'COMMUNITY_CONTACT',
  'SAFEGUARDING',
]
const atPoliceControl: Category[] = ['DEMOGRAPHICS', 'SHARING_OUTCOME', 'SAFETY_ALERTS', 'ABOUT_ME', 'REASONABLE_ADJUSTMENTS', 'CARE_TEAM']

const record = { PATRQT: [choices, ['RECORD']] } as const
const clinician = {
  TREAT: [careWithout(), ['SEARCH', 'OVERRIDE']],
  ETREAT: [careWithout(), ['SEARCH', 'OVERRIDE']],
  SAFEGUARDING: [safeguarding, ['SEARCH', 'OVERRIDE']],
  ...record,
} as const
const paramedic = [careWithout('SOCIAL_CARE', 'SEXUAL_HEALTH', 'THIRD_PARTY', 'DOMESTIC_ABUSE'), ['SEARCH', 'OVERRIDE']] as const
const amhp = [careWithout('SEXUAL_HEALTH'), ['SEARCH', 'OVERRIDE']] as const
const inHaven = [[...who, ...haven], ['SEARCH']] as const
const whole: Record<Role, Partial<Record<Purpose, readonly [readonly Category[], readonly string[]]>>> = {
  LIAISON_CLINICIAN: clinician,
  CRISIS_CLINICIAN: clinician,
  SAFE_HAVEN_WORKER: { TREAT: inHaven, ETREAT: inHaven, ...record },
  PARAMEDIC: { TREAT: paramedic, ETREAT: paramedic },
  AMHP: { TREAT: amhp, ETREAT: amhp, SAFEGUARDING: amhp, ...record },
  GP: { TREAT: [careWithout('POLICE_CONTACT', 'THIRD_PARTY'), ['SEARCH']], ...record },
  POLICE_CONTROL_ROOM: { ETREAT: [atPoliceControl, ['SEARCH_BY_NUMBER']] },
  PRIVACY_OFFICER: {
    PATSFTY: [
      ['DEMOGRAPHICS', 'ACCESS_HISTORY'],
      ['SEARCH', 'REVIEW', 'AUDIT_SEARCH'],
    ],
  },
  PARTNERSHIP_ANALYST: { HOPERAT: [[], ['STATISTICS']] },
}
const everyPair = roles.flatMap((role) => purposes.map((purpose) => ({ role, purpose })))

describe('ceilings and capabilities', () => {
  it.each(everyPair)('$role for $purpose sees and may do exactly what the agreement lists', ({ role, purpose }) => {
    const [listed, may] = whole[role][purpose] ?? [[], []]
    expect([...ceiling(demoAgreement, role, purpose)].sort()).toEqual([...listed].sort())
    expect([...capabilitiesOf(demoAgreement, role, purpose)].sort()).toEqual([...may].sort())
  })

  it.each(['NOBODY', '__proto__', 'constructor', ''])('a role the agreement does not know (%j) sees nothing and may do nothing', (role) => {
    expect(ceiling(demoAgreement, role, 'TREAT').size).toBe(0)
    expect(capabilitiesOf(demoAgreement, role, 'TREAT').size).toBe(0)
  })
})

const restricted = { restricted: true }
const died = { deceasedOn: '2025-06-01' }
const agreed = [statement('s1', { effect: 'PERMIT' })]
const override = {
  id: 'o1',
  nhsNumber: '9990000018',
  caller: 'caller-1',
  role: 'LIAISON_CLINICIAN',
  organisation: 'ZH001',
  purpose: 'TREAT' as const,
  openedAt: 0,
  expiresAt: Number.MAX_SAFE_INTEGER,
}

const steps: (Scene & { given: string; outcome: string })[] = [
  {
    given: 'whereabouts of a restricted person, even permitted',
    category: 'CONTACT_DETAILS',
    person: restricted,
    statements: agreed,
    outcome: 'DENY NOT_SHARED',
  },
  { given: 'location of a restricted person', category: 'LOCATION', person: restricted, outcome: 'DENY NOT_SHARED' },
  { given: 'crisis plan of a restricted person', person: restricted, outcome: implied },
  {
    given: 'location of someone whose restriction cannot be read',
    category: 'LOCATION',
    person: { restricted: undefined as never },
    outcome: 'DENY NOT_SHARED',
  },
  { given: 'location of anyone else', category: 'LOCATION', outcome: byRole },
  { given: 'crisis plan of someone who died', person: died, statements: agreed, outcome: 'DENY PERSON_DECEASED' },
  { given: 'demographics of someone who died', category: 'DEMOGRAPHICS', person: died, outcome: byRole },
  {
    given: 'access history of someone who died',
    category: 'ACCESS_HISTORY',
    person: died,
    role: 'PRIVACY_OFFICER',
    purpose: 'PATSFTY',
    outcome: byRole,
  },
  { given: 'a category of basis ROLE, refused', category: 'SAFETY_ALERTS', statements: [statement('s1')], outcome: byRole },
  { given: 'an objection', statements: [statement('s1')], outcome: 'DENY PATIENT_OBJECTED (overridable)' },
  {
    given: 'an objection and an override',
    statements: [statement('s1')],
    overrides: [{ ...override, categories: ['CRISIS_PLAN'] }],
    outcome: 'PERMIT OVERRIDE',
  },
  {
    given: 'an override for what cannot be overridden',
    category: 'SEXUAL_HEALTH',
    overrides: [{ ...override, categories: ['SEXUAL_HEALTH'] }],
    outcome: 'DENY NOT_SHARED',
  },
  {
    given: 'an override of what is not in the ceiling',
    category: 'ACCESS_HISTORY',
    overrides: [{ ...override, categories: ['ACCESS_HISTORY'] }],
    outcome: notListed,
  },
  {
    given: 'an override for someone who died',
    person: died,
    overrides: [{ ...override, categories: ['CRISIS_PLAN'] }],
    outcome: 'DENY PERSON_DECEASED',
  },
]

describe('the steps in their order', () => {
  it.each(steps)('$given: $outcome', ({ given: _given, outcome, ...scene }) => {
    expect(outcomeOf(scene)).toBe(outcome)
  })

  it('explains itself, a sentence a rule', () => {
    const asked = questionOf({
      statements: [statement('s1'), statement('s0', { effect: 'PERMIT', givenAt: 0 })],
      overrides: [{ ...override, categories: ['CRISIS_PLAN'] }],
    })
    expect(explain(asked)).toEqual([
      'The question is whole: Every part of the question can be read.',
      'Restricted person: The person is not restricted.',
      'Deceased person: The person is not known to have died.',
      'Ceiling: The agreement lists CRISIS_PLAN for LIAISON_CLINICIAN and purpose TREAT; whether it is shared is for the person to say.',
      'Statements: Denied: refused by s1. 1 displaced by others.',
      'Override: Permitted all the same: opened by override o1.',
    ])
    expect(decide(asked)).toEqual({ outcome: 'PERMIT', basis: 'OVERRIDE', statements: ['s1'], override: 'o1' })
  })
})
