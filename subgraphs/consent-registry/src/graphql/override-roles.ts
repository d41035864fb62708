import type { Role } from '@crisis-record/subgraph-kit'

/** Whom the schema lets through to the mutations. Which of them may, for which purpose, is the agreement's to say, and asked as well. */
export const overrideRoles: readonly Role[] = ['LIAISON_CLINICIAN', 'CRISIS_CLINICIAN', 'PARAMEDIC', 'AMHP']
export const reviewRoles: readonly Role[] = ['PRIVACY_OFFICER']
