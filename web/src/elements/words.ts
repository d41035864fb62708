import type { Purpose, Role } from '@crisis-record/contract'

export const roleWords: Record<Role, string> = {
  LIAISON_CLINICIAN: 'A&E liaison clinician',
  CRISIS_CLINICIAN: 'Crisis team clinician',
  SAFE_HAVEN_WORKER: 'Safe haven worker',
  PARAMEDIC: 'Paramedic',
  AMHP: 'Approved mental health professional',
  GP: 'GP',
  POLICE_CONTROL_ROOM: 'Police control room officer',
  PRIVACY_OFFICER: 'Privacy officer',
  PARTNERSHIP_ANALYST: 'Partnership analyst',
}

export const purposeWords: Record<Purpose, { readonly name: string; readonly hint: string }> = {
  TREAT: { name: 'Care and treatment', hint: 'You are caring for this person now.' },
  ETREAT: { name: 'Emergency', hint: 'Someone may come to serious harm if you wait.' },
  SAFEGUARDING: { name: 'Safeguarding', hint: 'You are looking into a safeguarding concern.' },
  PATRQT: { name: 'At the person’s request', hint: 'You are going through their sharing choices with them.' },
  PATSFTY: { name: 'Privacy review', hint: 'You are reviewing how this record was used.' },
  HOPERAT: { name: 'Statistics', hint: 'Figures about no one person.' },
}

/** A code for which there are no words of its own: `mental-health-trust` → `Mental health trust`. */
export function inWords(code: string): string {
  const words = code.replaceAll(/[-_]/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
