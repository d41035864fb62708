import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** Where a contact was. Kept from readers who may not know a person's whereabouts. */
export interface CommunityContactPlace {
  readonly name: string
  readonly town: string | null
}

/** One contact with a community team, kept or missed. `null` is "not recorded". */
export interface CommunityContact {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly contactAt: Date
  readonly minutes: number | null
  /** What the team does, never where it is. */
  readonly team: string
  readonly seenBy: string | null
  readonly mechanism: Coding
  readonly attendance: Coding
  readonly summary: string
  readonly nextStep: string | null
  readonly place: CommunityContactPlace | null
}
