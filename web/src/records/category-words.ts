import { type Category, isCategory } from '@crisis-record/contract'

const words: Record<Category, string> = {
  DEMOGRAPHICS: 'Name and date of birth',
  CONTACT_DETAILS: 'Contact details',
  LOCATION: 'Places',
  SHARING_OUTCOME: 'What is shared',
  SHARING_STATEMENTS: 'Sharing choices',
  ACCESS_HISTORY: 'Who has looked',
  CRISIS_PLAN: 'Crisis plan',
  ABOUT_ME: 'About me',
  REASONABLE_ADJUSTMENTS: 'Reasonable adjustments',
  SAFETY_ALERTS: 'Safety alerts',
  RISK: 'Risk',
  ALLERGIES: 'Allergies',
  MEDICATION: 'Medicines',
  CONDITIONS: 'Conditions',
  CARE_TEAM: 'Care team',
  MENTAL_HEALTH_ACT: 'Mental Health Act',
  LEGAL_DECISIONS: 'Legal decisions',
  HOSPITAL_CONTACT: 'Hospital attendances',
  AMBULANCE_CONTACT: 'Ambulance',
  COMMUNITY_CONTACT: 'Community and safe haven contacts',
  SOCIAL_CARE: 'Social care',
  SAFEGUARDING: 'Safeguarding',
  THIRD_PARTY: 'Told in confidence by others',
  POLICE_CONTACT: 'Police',
  SUBSTANCE_USE: 'Drug and alcohol treatment',
  DOMESTIC_ABUSE: 'Domestic abuse',
  SEXUAL_HEALTH: 'Sexual health',
}

/** A category we do not know is shown as it came. */
export function categoryName(category: string): string {
  return isCategory(category) ? words[category] : category
}
