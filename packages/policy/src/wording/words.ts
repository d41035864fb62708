import type { Category, Purpose, Role } from '@crisis-record/contract'
import type { Authority } from '../statements/authority.js'

/** What a category is called to the person it is about: it ends "would no longer see …". */
export const categoryWords: Readonly<Record<Category, string>> = {
  DEMOGRAPHICS: 'who you are',
  CONTACT_DETAILS: 'your address and telephone number',
  LOCATION: 'where you are',
  SHARING_OUTCOME: 'what is shared with them',
  SHARING_STATEMENTS: 'your choices about sharing',
  ACCESS_HISTORY: 'who has looked at your record',
  CRISIS_PLAN: 'your crisis plan',
  ABOUT_ME: 'what you wrote about yourself',
  REASONABLE_ADJUSTMENTS: 'the adjustments you need',
  SAFETY_ALERTS: 'safety alerts',
  RISK: 'what is known about risks to you or others',
  ALLERGIES: 'your allergies',
  MEDICATION: 'your medicines',
  CONDITIONS: 'your health conditions',
  CARE_TEAM: 'who is in your care team',
  MENTAL_HEALTH_ACT: 'your status under the Mental Health Act',
  LEGAL_DECISIONS: 'legal decisions about your care',
  HOSPITAL_CONTACT: 'your visits to hospital',
  AMBULANCE_CONTACT: 'ambulance calls about you',
  COMMUNITY_CONTACT: 'your contacts with community services',
  SOCIAL_CARE: 'your social care',
  SAFEGUARDING: 'safeguarding concerns',
  THIRD_PARTY: 'what others said in confidence',
  POLICE_CONTACT: 'your contacts with the police',
  SUBSTANCE_USE: 'treatment for drugs or alcohol',
  DOMESTIC_ABUSE: 'what is known about domestic abuse',
  SEXUAL_HEALTH: 'your sexual health',
}

/** A role in the plural. */
export const roleWords: Readonly<Record<Role, string>> = {
  LIAISON_CLINICIAN: 'liaison clinicians',
  CRISIS_CLINICIAN: 'crisis-team clinicians',
  SAFE_HAVEN_WORKER: 'safe-haven workers',
  PARAMEDIC: 'paramedics',
  AMHP: 'approved mental health professionals',
  GP: 'GPs',
  POLICE_CONTROL_ROOM: 'police control-room officers',
  PRIVACY_OFFICER: 'privacy officers',
  PARTNERSHIP_ANALYST: 'partnership analysts',
}

/** A purpose as what something is done for or in. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  TREAT: 'for your usual care',
  ETREAT: 'in an emergency',
  SAFEGUARDING: 'to protect you or others from harm',
  PATRQT: 'at your own request',
  PATSFTY: 'to check who has looked',
  HOPERAT: 'for statistics',
}

/** Where a role works, after "in". Kinds the agreement names beyond these are written as they are. */
const organisationTypeWords: Readonly<Record<string, string>> = {
  'mental-health-trust': 'mental health trusts',
  'acute-hospital': 'hospitals',
  ambulance: 'the ambulance service',
  police: 'the police',
  'primary-care': 'GP practices',
  'social-care': 'social care',
  'safe-haven': 'safe havens',
  'substance-misuse': 'drug and alcohol services',
}

export function organisationTypeWord(type: string): string {
  return organisationTypeWords[type] ?? type.replaceAll('-', ' ')
}

/** Who decided, before "decided" or "asked". */
export const authorityWords: Readonly<Record<Authority, string>> = {
  PERSON: 'you',
  PERSON_GILLICK: 'you',
  ATTORNEY: 'your attorney',
  DEPUTY: 'your deputy',
  PARENTAL: 'your parent',
  BEST_INTERESTS: 'those who care for you, in your best interests,',
}

/** One, or one and two, or one, two and three. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
