import type { Role } from '@crisis-record/contract'

/** A member of the demo's staff. Nobody real. */
export interface DemoStaff {
  readonly username: string
  readonly name: string
  readonly role: Role
  /** ODS code of the organisation they work for. */
  readonly organisation: string
  readonly description: string
}

export const demoStaff: readonly DemoStaff[] = [
  { username: 'liaison', name: 'Morgan Ellery', role: 'LIAISON_CLINICIAN', organisation: 'ZM001', description: 'A&E liaison clinician' },
  { username: 'safehaven', name: 'Sasha Okonjo', role: 'SAFE_HAVEN_WORKER', organisation: 'ZS001', description: 'safe-haven worker' },
  { username: 'crisis', name: 'Robin Thackray', role: 'CRISIS_CLINICIAN', organisation: 'ZM001', description: 'crisis-team clinician' },
  { username: 'paramedic', name: 'Dana Pryce', role: 'PARAMEDIC', organisation: 'ZB001', description: 'paramedic' },
  {
    username: 'police',
    name: 'Lee Farrant',
    role: 'POLICE_CONTROL_ROOM',
    organisation: 'ZL001',
    description: 'police control-room officer',
  },
  { username: 'amhp', name: 'Ruth Adeyemi', role: 'AMHP', organisation: 'ZT001', description: 'approved mental health professional' },
  { username: 'gp', name: 'Nadia Holloway', role: 'GP', organisation: 'ZG001', description: 'general practitioner' },
  { username: 'privacy', name: 'Iris Montague', role: 'PRIVACY_OFFICER', organisation: 'ZX001', description: 'privacy officer' },
  { username: 'analyst', name: 'Tom Beckwith', role: 'PARTNERSHIP_ANALYST', organisation: 'ZX001', description: 'partnership analyst' },
]

export function findDemoStaff(username: string): DemoStaff | undefined {
  return demoStaff.find((staff) => staff.username === username)
}
