import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** What was decided under the Act: legal status, which a caller for safeguarding alone is not shown with the rest of social care. */
export interface AmhpOutcome {
  readonly decision: string | null
  readonly legalStatus: Coding | null
  readonly decidedOn: string | null
  readonly nearestRelative: string | null
}

/** Where a person was seen. Kept from readers who may not know a person’s whereabouts. */
export interface AssessmentPlace {
  readonly name: string
  readonly town: string
}

/** A request for an assessment under the Mental Health Act 1983, and what an approved mental health professional (AMHP) made of it. `null` is "not recorded". */
export interface AmhpAssessment {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly requestedAt: Date
  readonly requestedBy: string | null
  readonly reason: string
  readonly assessedAt: Date | null
  readonly amhp: string | null
  readonly alternativesConsidered: string | null
  readonly outcome: AmhpOutcome
  readonly place: AssessmentPlace | null
}
