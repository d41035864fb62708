import type { StaffRole } from '@crisis-record/contract/tokens'
import type { Role } from '@crisis-record/contract'

/** A member of the demo's staff. Nobody real. */
export interface DemoStaff {
  readonly username: string
  readonly name: string
  /** What they may act as, and for which organisation (ODS code). Who has several chooses one in the viewer. */
  readonly roles: readonly (StaffRole & { readonly role: Role })[]
  readonly description: string
  readonly familyName: string
  /** Where one of them is a patient too: their looks at themselves and their colleagues' at them raise alerts. */
  readonly nhsNumber?: string
}

/** Staff with one role each: username, name, what they are, and as which role of which organisation they act. */
const withOneRole: readonly (readonly [string, string, string, Role, string])[] = [
  ['liaison', 'Morgan Ellery', 'A&E liaison clinician', 'LIAISON_CLINICIAN', 'ZM001'],
  ['safehaven', 'Sasha Okonjo', 'safe-haven worker', 'SAFE_HAVEN_WORKER', 'ZS001'],
  ['crisis', 'Robin Thackray', 'crisis-team clinician', 'CRISIS_CLINICIAN', 'ZM001'],
  ['paramedic', 'Dana Pryce', 'paramedic', 'PARAMEDIC', 'ZB001'],
  ['police', 'Lee Farrant', 'police control-room officer', 'POLICE_CONTROL_ROOM', 'ZL001'],
  ['amhp', 'Ruth Adeyemi', 'approved mental health professional', 'AMHP', 'ZT001'],
  ['gp', 'Nadia Holloway', 'general practitioner', 'GP', 'ZG001'],
  ['privacy', 'Iris Montague', 'privacy officer', 'PRIVACY_OFFICER', 'ZX001'],
  ['analyst', 'Tom Beckwith', 'partnership analyst', 'PARTNERSHIP_ANALYST', 'ZX001'],
]

export const demoStaff: readonly DemoStaff[] = [
  ...withOneRole.map(([username, name, description, role, organisation]) => ({
    username,
    name,
    familyName: name.slice(name.lastIndexOf(' ') + 1),
    roles: [{ role, organisation }],
    description,
    ...(username === 'crisis' ? { nhsNumber: '9990000158' } : {}),
  })),
  // Can open an override in one role and meet it in the queue in the other, where reviewing it is refused.
  {
    username: 'lead',
    name: 'Jo Sandiford',
    familyName: 'Sandiford',
    roles: [
      { role: 'LIAISON_CLINICIAN', organisation: 'ZM001' },
      { role: 'PRIVACY_OFFICER', organisation: 'ZX001' },
    ],
    description: 'A&E liaison clinician, and privacy officer',
  },
]

export function findDemoStaff(username: string): DemoStaff | undefined {
  return demoStaff.find((staff) => staff.username === username)
}
