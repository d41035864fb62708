import type { Purpose, Role } from '@crisis-record/contract'

/**
 * Which reasons each role is offered, the usual one first. Only an offer: the consent registry decides by the sharing agreement,
 * and refuses what it does not permit. Roles with none do not open records.
 */
const purposesByRole: Record<Role, readonly Purpose[]> = {
  LIAISON_CLINICIAN: ['TREAT', 'ETREAT', 'SAFEGUARDING', 'PATRQT'],
  CRISIS_CLINICIAN: ['TREAT', 'ETREAT', 'SAFEGUARDING', 'PATRQT'],
  SAFE_HAVEN_WORKER: ['TREAT', 'ETREAT', 'PATRQT'],
  PARAMEDIC: ['TREAT', 'ETREAT'],
  AMHP: ['TREAT', 'ETREAT', 'SAFEGUARDING', 'PATRQT'],
  GP: ['TREAT', 'PATRQT'],
  POLICE_CONTROL_ROOM: ['ETREAT'],
  PRIVACY_OFFICER: ['PATSFTY'],
  PARTNERSHIP_ANALYST: [],
}

export function purposesFor(role: Role): readonly Purpose[] {
  return purposesByRole[role]
}

/** The reason a search is made for: the role's usual one. */
export function usualPurpose(role: Role): Purpose | undefined {
  return purposesByRole[role][0]
}

/** An emergency is confirmed for each person, always. */
export function needsConfirming(purpose: Purpose): boolean {
  return purpose === 'ETREAT'
}

/** Control-room officers find people by their NHS number alone. */
export function searchesByName(role: Role): boolean {
  return role !== 'POLICE_CONTROL_ROOM'
}

/** Roles that may record what a person decides: at the person's request is one of their reasons. */
export function mayRecord(role: Role): boolean {
  return purposesByRole[role].includes('PATRQT')
}
