import type { Category, Role } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { demoAgreement } from '../../tests/world.js'
import { whatCanBeDone } from '../index.js'

const ask = 'Ask the person, if they can be asked, or the agency that would hold it.'
const record = 'If they agree, record their choice.'
const override = 'If it cannot wait, an override may open it. Each one is reviewed.'

const cases: { role: Role; category: Category; words: string }[] = [
  { role: 'LIAISON_CLINICIAN', category: 'CRISIS_PLAN', words: `${ask} ${record} ${override}` },
  { role: 'LIAISON_CLINICIAN', category: 'SUBSTANCE_USE', words: `${ask} ${record} ${override}` },
  { role: 'LIAISON_CLINICIAN', category: 'SEXUAL_HEALTH', words: `${ask} ${record}` },
  { role: 'LIAISON_CLINICIAN', category: 'LOCATION', words: 'If it is needed, ask the agency that would hold it.' },
  { role: 'SAFE_HAVEN_WORKER', category: 'ABOUT_ME', words: `${ask} ${record}` },
  { role: 'PARAMEDIC', category: 'ALLERGIES', words: `${ask} ${override}` },
  { role: 'POLICE_CONTROL_ROOM', category: 'CARE_TEAM', words: ask },
  {
    role: 'POLICE_CONTROL_ROOM',
    category: 'SUBSTANCE_USE',
    words: 'Your role does not see this. If it is needed, ask a colleague whose role does.',
  },
]

describe('whatCanBeDone', () => {
  it.each(cases)('tells $role, denied $category, what can be done', ({ role, category, words }) => {
    const decision = { outcome: 'DENY', reason: 'NOT_SHARED', overridable: false } as const
    expect(whatCanBeDone({ agreement: demoAgreement, role, category, decision })).toBe(words)
  })

  it('says nothing of a permit', () => {
    const decision = { outcome: 'PERMIT', basis: 'ROLE' } as const
    expect(whatCanBeDone({ agreement: demoAgreement, role: 'GP', category: 'RISK', decision })).toBeUndefined()
  })
})
