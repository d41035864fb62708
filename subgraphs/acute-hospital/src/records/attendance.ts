import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** Where a person was seen. Kept from readers who may not know a person's whereabouts. */
export interface AttendancePlace {
  readonly site: string
  readonly department: string
}

/** One attendance at an emergency department. Items follow the Emergency Care Data Set. `null` is "not recorded". */
export interface Attendance {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly arrivedAt: Date
  /** `null` also while the person is still there. */
  readonly departedAt: Date | null
  readonly arrivalMode: Coding | null
  readonly chiefComplaint: Coding
  readonly outcome: Coding | null
  readonly leftBeforeSeen: boolean
  readonly place: AttendancePlace | null
}
