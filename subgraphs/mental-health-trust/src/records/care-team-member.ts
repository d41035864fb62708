import type { Recorder } from '@crisis-record/subgraph-kit'

/** One member of the team that cares for a person at this trust. */
export interface CareTeamMember {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly name: string
  readonly role: string
  readonly team: string
  readonly careCoordinator: boolean
  readonly telephone: string | null
  readonly outOfHoursTelephone: string | null
}
