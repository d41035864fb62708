import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { type Authority, everything, type Scope } from '@crisis-record/policy'
import type { Category, Role } from '@crisis-record/subgraph-kit'

/** A statement of the fixed scenarios, before it gets its id. */
export interface DemoStatement {
  readonly nhsNumber: string
  readonly effect: 'PERMIT' | 'REFUSE'
  readonly scope: Scope
  readonly authority: Authority
  readonly givenAt: Date
  readonly recordedBy: { readonly name: string; readonly role: Role; readonly organisation: string }
  readonly recordedHow: string
  readonly reviewDate?: string
  readonly assessor?: string
  readonly capacityAssessedOn?: string
}

const clinician = { name: 'Priya Raman', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' } as const
const practice = { name: 'Nadia Holloway', role: 'GP', organisation: 'ZG001' } as const

const about = (category: readonly Category[], role: 'ANY' | readonly Role[] = 'ANY'): Scope => ({ ...everything, category, role })

/** Who said what about sharing, so that each rule can be tried. Whoever is not named here was never asked. */
export function demoStatements(calendar: SeedCalendar): readonly DemoStatement[] {
  const inPerson = { recordedBy: clinician, recordedHow: 'in person' } as const
  return [
    {
      nhsNumber: '9990000018',
      effect: 'PERMIT',
      scope: about(['POLICE_CONTACT', 'SUBSTANCE_USE', 'DOMESTIC_ABUSE', 'SEXUAL_HEALTH']),
      authority: 'PERSON',
      givenAt: calendar.at(120, '11:20'),
      ...inPerson,
    },
    {
      nhsNumber: '9990000034',
      effect: 'REFUSE',
      scope: about(['SUBSTANCE_USE', 'POLICE_CONTACT']),
      authority: 'PERSON',
      givenAt: calendar.at(60, '15:05'),
      recordedBy: practice,
      recordedHow: 'by telephone',
    },
    {
      nhsNumber: '9990000050',
      effect: 'REFUSE',
      scope: about(['CRISIS_PLAN'], ['POLICE_CONTROL_ROOM', 'SAFE_HAVEN_WORKER']),
      authority: 'PERSON',
      givenAt: calendar.at(45, '10:00'),
      ...inPerson,
    },
    {
      nhsNumber: '9990000050',
      effect: 'PERMIT',
      scope: about(['CRISIS_PLAN'], ['LIAISON_CLINICIAN']),
      authority: 'PERSON',
      givenAt: calendar.at(45, '10:00'),
      ...inPerson,
    },
    {
      nhsNumber: '9990000085',
      effect: 'PERMIT',
      scope: about(['ABOUT_ME', 'REASONABLE_ADJUSTMENTS', 'CARE_TEAM', 'SUBSTANCE_USE']),
      authority: 'BEST_INTERESTS',
      givenAt: calendar.at(20, '14:30'),
      assessor: 'Ruth Adeyemi, approved mental health professional',
      capacityAssessedOn: calendar.day(20),
      reviewDate: calendar.day(-160),
      ...inPerson,
    },
    {
      nhsNumber: '9990000093',
      effect: 'REFUSE',
      scope: about(['CRISIS_PLAN', 'COMMUNITY_CONTACT']),
      authority: 'PARENTAL',
      givenAt: calendar.at(30, '09:40'),
      reviewDate: calendar.day(-300),
      recordedBy: practice,
      recordedHow: 'in person, by his mother',
    },
    {
      nhsNumber: '9990000093',
      effect: 'PERMIT',
      scope: about(['CRISIS_PLAN']),
      authority: 'PERSON_GILLICK',
      givenAt: calendar.at(40, '16:10'),
      ...inPerson,
    },
  ]
}
