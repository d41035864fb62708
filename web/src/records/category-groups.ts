import type { Category } from '@crisis-record/contract'

export interface CategoryGroup {
  readonly id: string
  readonly name: string
  readonly categories: readonly Category[]
}

/** The categories a person can decide about, and an override can open, grouped as staff speak of them. Only how they are offered. */
export const categoryGroups: readonly CategoryGroup[] = [
  { id: 'crisis', name: 'Crisis and safety', categories: ['CRISIS_PLAN', 'RISK', 'ABOUT_ME', 'REASONABLE_ADJUSTMENTS'] },
  { id: 'health', name: 'Health', categories: ['ALLERGIES', 'MEDICATION', 'CONDITIONS'] },
  { id: 'people', name: 'People and places', categories: ['CARE_TEAM', 'CONTACT_DETAILS', 'SOCIAL_CARE'] },
  { id: 'contacts', name: 'Recent contacts', categories: ['HOSPITAL_CONTACT', 'AMBULANCE_CONTACT', 'COMMUNITY_CONTACT'] },
  { id: 'sensitive', name: 'Sensitive', categories: ['SUBSTANCE_USE', 'POLICE_CONTACT', 'DOMESTIC_ABUSE', 'SEXUAL_HEALTH'] },
]

const quiet: ReadonlySet<string> = new Set<Category>([
  'SAFEGUARDING',
  'THIRD_PARTY',
  'POLICE_CONTACT',
  'SUBSTANCE_USE',
  'DOMESTIC_ABUSE',
  'SEXUAL_HEALTH',
])

/** Categories of which not even the existence may be given away: by a sheet of paper somebody else finds, for one. */
export function isQuietCategory(category: string): boolean {
  return quiet.has(category)
}

const quietKinds: ReadonlySet<string> = new Set(['police', 'substance-misuse'])

/** Kinds of agency whose holding anything at all is telling. */
export function isQuietKind(kind: string): boolean {
  return quietKinds.has(kind)
}
