/** Kinds of agency. All agencies of a kind share one schema; the first three are run by the partnership. */
export const agencyKinds = [
  'patient-index',
  'consent-registry',
  'access-audit',
  'mental-health-trust',
  'acute-hospital',
  'ambulance',
  'police',
  'primary-care',
  'social-care',
  'safe-haven',
  'substance-misuse',
] as const

export type AgencyKind = (typeof agencyKinds)[number]

const known: ReadonlySet<string> = new Set(agencyKinds)

export function isAgencyKind(raw: unknown): raw is AgencyKind {
  return typeof raw === 'string' && known.has(raw)
}

/** The record cannot be served without these: they decide, remember, and say who the person is. The partnership runs them. */
export const indispensableKinds = ['patient-index', 'consent-registry', 'access-audit'] as const satisfies readonly AgencyKind[]

const indispensable: ReadonlySet<AgencyKind> = new Set(indispensableKinds)

export function isIndispensable(kind: AgencyKind): boolean {
  return indispensable.has(kind)
}
