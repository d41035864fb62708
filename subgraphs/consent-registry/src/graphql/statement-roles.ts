import type { Role } from '@crisis-record/subgraph-kit'

/** Whom the schema lets through to recording. Which of them may, for which purpose, is the agreement's to say, and asked as well. */
export const recordingRoles: readonly Role[] = ['LIAISON_CLINICIAN', 'CRISIS_CLINICIAN', 'SAFE_HAVEN_WORKER', 'AMHP', 'GP']
