import type { AgencyKind, Category } from '@crisis-record/contract'
import { isQuietCategory, isQuietKind } from './category-groups.js'
import type { RecordField } from './record-patient.js'

/** Kinds of agency that hold a part of a record. */
export type Keeper = Exclude<AgencyKind, 'consent-registry' | 'access-audit'>

/** One field of `Patient` that the record page can show: who holds it, and what it counts as for consent. */
export interface FieldOfRecord {
  readonly kind: Keeper
  readonly category: Category
}

/** `docs/record.md` as the viewer needs it; a test holds the two together. */
export const recordFields: Record<RecordField, FieldOfRecord> = {
  demographics: { kind: 'patient-index', category: 'DEMOGRAPHICS' },
  contactDetails: { kind: 'patient-index', category: 'CONTACT_DETAILS' },
  crisisPlans: { kind: 'mental-health-trust', category: 'CRISIS_PLAN' },
  riskAssessments: { kind: 'mental-health-trust', category: 'RISK' },
  careTeam: { kind: 'mental-health-trust', category: 'CARE_TEAM' },
  legalStatusPeriods: { kind: 'mental-health-trust', category: 'MENTAL_HEALTH_ACT' },
  communityContacts: { kind: 'mental-health-trust', category: 'COMMUNITY_CONTACT' },
  conditions: { kind: 'mental-health-trust', category: 'CONDITIONS' },
  safetyAlerts: { kind: 'mental-health-trust', category: 'SAFETY_ALERTS' },
  attendances: { kind: 'acute-hospital', category: 'HOSPITAL_CONTACT' },
  liaisonAssessments: { kind: 'acute-hospital', category: 'HOSPITAL_CONTACT' },
  ambulanceIncidents: { kind: 'ambulance', category: 'AMBULANCE_CONTACT' },
  ambulanceSafetyAlerts: { kind: 'ambulance', category: 'SAFETY_ALERTS' },
  policeContacts: { kind: 'police', category: 'POLICE_CONTACT' },
  placeOfSafetyDetentions: { kind: 'police', category: 'POLICE_CONTACT' },
  allergies: { kind: 'primary-care', category: 'ALLERGIES' },
  medications: { kind: 'primary-care', category: 'MEDICATION' },
  problems: { kind: 'primary-care', category: 'CONDITIONS' },
  amhpAssessments: { kind: 'social-care', category: 'SOCIAL_CARE' },
  carePackages: { kind: 'social-care', category: 'SOCIAL_CARE' },
  safeguardingConcerns: { kind: 'social-care', category: 'SAFEGUARDING' },
  carers: { kind: 'social-care', category: 'CARE_TEAM' },
  accommodation: { kind: 'social-care', category: 'SOCIAL_CARE' },
  legalDecisions: { kind: 'social-care', category: 'LEGAL_DECISIONS' },
  visits: { kind: 'safe-haven', category: 'COMMUNITY_CONTACT' },
  aboutMe: { kind: 'safe-haven', category: 'ABOUT_ME' },
  safetyPlans: { kind: 'safe-haven', category: 'CRISIS_PLAN' },
  reasonableAdjustments: { kind: 'safe-haven', category: 'REASONABLE_ADJUSTMENTS' },
  treatmentEpisodes: { kind: 'substance-misuse', category: 'SUBSTANCE_USE' },
}

/** Nobody learns from a notice about it that something exists: one text, whatever the reason. */
export function isQuiet(field: RecordField): boolean {
  const { kind, category } = recordFields[field]
  return isQuietCategory(category) || isQuietKind(kind)
}

/** The fields of each kind of agency among those given: one operation each, so that nobody waits for anybody else's agency. */
export function byKeeper(fields: readonly RecordField[]): readonly (readonly [Keeper, readonly RecordField[]])[] {
  const kinds = [...new Set(fields.map((field) => recordFields[field].kind))]
  return kinds.map((kind) => [kind, fields.filter((field) => recordFields[field].kind === kind)] as const)
}
