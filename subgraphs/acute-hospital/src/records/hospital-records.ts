import type { Release } from '@crisis-record/subgraph-kit'
import type { Attendance } from './attendance.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface HospitalRecords {
  attendances(nhsNumber: string, first: number, release: Release): Promise<readonly Attendance[]>
}
