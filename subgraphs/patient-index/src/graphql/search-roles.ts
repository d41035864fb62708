/**
 * Whom the search is for. For which of their purposes, and whether by number only, is the sharing agreement's to say:
 * it reaches the resolver as `decision.may`.
 */
export const searchRoles = [
  'LIAISON_CLINICIAN',
  'CRISIS_CLINICIAN',
  'SAFE_HAVEN_WORKER',
  'PARAMEDIC',
  'AMHP',
  'GP',
  'POLICE_CONTROL_ROOM',
  'PRIVACY_OFFICER',
] as const
