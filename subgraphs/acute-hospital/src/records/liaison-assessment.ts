import type { Recorder } from '@crisis-record/subgraph-kit'
import type { AttendancePlace } from './attendance.js'

/** A team serves an area: which one accepted a person is kept from readers who may not know their whereabouts. */
export interface AcceptingTeam {
  readonly team: string
  readonly telephone: string | null
  readonly acceptedOn: string | null
}

/** An assessment by the mental health liaison team. `null` is "not recorded". */
export interface LiaisonAssessment {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly referredAt: Date
  readonly assessedAt: Date | null
  readonly reason: string
  readonly assessment: string | null
  readonly formulation: string | null
  readonly plan: string | null
  readonly acceptedBy: AcceptingTeam | null
  readonly place: AttendancePlace | null
}
