import type { AgencyKind, Category } from '@crisis-record/contract'

/** One agency of a workload: it adds one plan and ten contacts to a person. */
export interface BenchAgency {
  readonly kind: AgencyKind
  readonly odsCode: string
  readonly category: Category
  /** Prefix of its types and fields. */
  readonly prefix: string
  /** It knows nobody, and answers with empty lists. Absent: it knows everybody. */
  readonly holds?: 'NOTHING'
  /** Milliseconds before it answers. Absent: at once. */
  readonly pause?: number
}

/** Those of workload W1. */
export const benchAgencies: readonly BenchAgency[] = [
  { kind: 'mental-health-trust', odsCode: 'ZM001', category: 'CRISIS_PLAN', prefix: 'trust' },
  { kind: 'acute-hospital', odsCode: 'ZH001', category: 'HOSPITAL_CONTACT', prefix: 'hospital' },
  { kind: 'ambulance', odsCode: 'ZB001', category: 'AMBULANCE_CONTACT', prefix: 'ambulance' },
  { kind: 'police', odsCode: 'ZL001', category: 'POLICE_CONTACT', prefix: 'police' },
  { kind: 'primary-care', odsCode: 'ZG001', category: 'MEDICATION', prefix: 'surgery' },
  { kind: 'social-care', odsCode: 'ZT001', category: 'SOCIAL_CARE', prefix: 'council' },
  { kind: 'safe-haven', odsCode: 'ZS001', category: 'COMMUNITY_CONTACT', prefix: 'haven' },
  { kind: 'substance-misuse', odsCode: 'ZD001', category: 'SUBSTANCE_USE', prefix: 'recovery' },
]

export const personRegister = { kind: 'patient-index', odsCode: 'ZP001', category: 'DEMOGRAPHICS' } as const
export const registry = { kind: 'consent-registry', odsCode: 'ZC001', category: 'SHARING_OUTCOME' } as const
export const audit = { kind: 'access-audit', odsCode: 'ZA001', category: 'ACCESS_HISTORY' } as const
