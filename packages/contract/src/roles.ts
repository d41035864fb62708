/** The roles the demo sharing agreement knows. A role comes from the access token alone. */
export const roles = [
  'LIAISON_CLINICIAN',
  'CRISIS_CLINICIAN',
  'SAFE_HAVEN_WORKER',
  'PARAMEDIC',
  'AMHP',
  'GP',
  'POLICE_CONTROL_ROOM',
  'PRIVACY_OFFICER',
  'PARTNERSHIP_ANALYST',
] as const

export type Role = (typeof roles)[number]

const known: ReadonlySet<string> = new Set(roles)

export function isRole(raw: unknown): raw is Role {
  return typeof raw === 'string' && known.has(raw)
}

/** What a role may do beyond reading a record. */
export const capabilities = ['SEARCH', 'SEARCH_BY_NUMBER', 'RECORD', 'OVERRIDE', 'REVIEW', 'AUDIT_SEARCH', 'STATISTICS'] as const

export type Capability = (typeof capabilities)[number]
