import type { Attendance } from './attendance.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface HospitalRecords {
  attendances(nhsNumber: string, first: number): Promise<readonly Attendance[]>
}
