import type { Release } from '@crisis-record/subgraph-kit'
import type { Attendance } from './attendance.js'
import type { LiaisonAssessment } from './liaison-assessment.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface HospitalRecords {
  attendances(nhsNumber: string, first: number, release: Release): Promise<readonly Attendance[]>
  liaisonAssessments(nhsNumber: string, first: number, release: Release): Promise<readonly LiaisonAssessment[]>
}
