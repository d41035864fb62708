import { readFileSync } from 'node:fs'
import { categories, roles, purposes, type Category, type Purpose, type Role } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { decide } from '../decision/decide.js'
import { everything } from '../statements/scope.js'
import { demoAgreementFile } from './demo-agreement.js'
import { explainSharing } from './explain-sharing.js'
import { parseAgreement } from './parse-agreement.js'

const parsed = parseAgreement(readFileSync(demoAgreementFile, 'utf8'))
if (!parsed.ok) throw new Error('the demo agreement has faults')
const { agreement } = parsed
const now = Date.parse('2026-06-15T09:00:00Z')

const decided = (role: Role, purpose: Purpose, category: Category, effect?: 'PERMIT' | 'REFUSE') =>
  decide({
    caller: { reference: 'c', role, organisation: 'ZM001' },
    purpose,
    person: { nhsNumber: '9990000018', dateOfBirth: '1980-01-01', restricted: false },
    statements:
      effect === undefined
        ? []
        : [
            {
              form: 'READABLE',
              id: 's',
              effect,
              scope: { ...everything, category: [category] },
              authority: 'PERSON',
              givenAt: now - 1,
              recordedAt: now - 1,
              ended: false,
            },
          ],
    overrides: [],
    agreement,
    category,
    source: { odsCode: 'ZH001', kind: 'acute-hospital' },
    now,
  })

describe('what the agreement says of a role, purpose and category', () => {
  it.each([
    ['GP', 'TREAT', 'POLICE_CONTACT', ['is beyond what GP may ever see for TREAT']],
    ['GP', 'ETREAT', 'RISK', ['GP opens no records for ETREAT']],
    ['GP', 'TREAT', 'HOROSCOPE', ['there is no category HOROSCOPE']],
    ['GP', 'TREAT', 'SAFETY_ALERTS', ['by role alone']],
    ['PARAMEDIC', 'ETREAT', 'RISK', ['it is shared (IMPLIED_CONSENT)', 'PATIENT_OBJECTED', 'PARAMEDIC can open it by an override']],
    ['POLICE_CONTROL_ROOM', 'ETREAT', 'CARE_TEAM', ['implied consent does not reach this role', 'POLICE_CONTROL_ROOM may not open one']],
    ['AMHP', 'TREAT', 'SUBSTANCE_USE', ['only if the person agreed', 'one of everything does not', 'the category is quiet']],
    ['LIAISON_CLINICIAN', 'TREAT', 'SEXUAL_HEALTH', ['No override opens it']],
  ])('%s for %s of %s', (role, purpose, category, says) => {
    const text = explainSharing(agreement, { role, purpose, category }).join(' ')
    for (const part of says) expect(text).toContain(part)
  })

  it('says so where the kind of agency is quiet', () => {
    const text = explainSharing(agreement, { role: 'GP', purpose: 'TREAT', category: 'MEDICATION', sourceKind: 'substance-misuse' }).join(
      ' ',
    )
    expect(text).toContain('this kind of agency is quiet')
  })

  it('is what is decided, for every role, purpose and category', () => {
    let asked = 0
    for (const role of roles)
      for (const purpose of purposes)
        for (const category of categories) {
          const text = explainSharing(agreement, { role, purpose, category }).join(' ')
          const [bare, refused] = [decided(role, purpose, category), decided(role, purpose, category, 'REFUSE')]
          expect(bare.outcome === 'PERMIT' && bare.basis === 'IMPLIED_CONSENT').toBe(text.includes('(IMPLIED_CONSENT)'))
          expect(bare.outcome === 'PERMIT' && bare.basis === 'ROLE').toBe(text.includes('by role alone'))
          expect(bare.outcome === 'DENY' && bare.reason === 'ROLE_NOT_PERMITTED').toBe(
            text.includes('nothing is shared') || text.includes('(ROLE_NOT_PERMITTED)'),
          )
          expect(refused.outcome === 'DENY' && refused.reason === 'PATIENT_OBJECTED').toBe(text.includes('(PATIENT_OBJECTED)'))
          expect(refused.outcome === 'DENY' && refused.overridable).toBe(
            (/override/.test(text) && text.includes('pen it by an override')) || text.includes('An override could open it'),
          )
          asked++
        }
    expect(asked).toBe(roles.length * purposes.length * categories.length)
  })
})
