/** The closed vocabulary of `@consent(category:)`. Bases, quietness and what may be overridden are the sharing agreement's to say. */
export const categories = [
  'DEMOGRAPHICS',
  'CONTACT_DETAILS',
  'LOCATION',
  'SHARING_OUTCOME',
  'SHARING_STATEMENTS',
  'ACCESS_HISTORY',
  'CRISIS_PLAN',
  'ABOUT_ME',
  'REASONABLE_ADJUSTMENTS',
  'SAFETY_ALERTS',
  'RISK',
  'ALLERGIES',
  'MEDICATION',
  'CONDITIONS',
  'CARE_TEAM',
  'MENTAL_HEALTH_ACT',
  'LEGAL_DECISIONS',
  'HOSPITAL_CONTACT',
  'AMBULANCE_CONTACT',
  'COMMUNITY_CONTACT',
  'SOCIAL_CARE',
  'SAFEGUARDING',
  'THIRD_PARTY',
  'POLICE_CONTACT',
  'SUBSTANCE_USE',
  'DOMESTIC_ABUSE',
  'SEXUAL_HEALTH',
] as const

export type Category = (typeof categories)[number]

const known: ReadonlySet<string> = new Set(categories)

export function isCategory(raw: unknown): raw is Category {
  return typeof raw === 'string' && known.has(raw)
}
