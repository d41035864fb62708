import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** FHIR R4 condition-clinical. */
export const clinicalStatuses = ['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'] as const
export type ClinicalStatus = (typeof clinicalStatuses)[number]

/** FHIR R4 condition-ver-status, of those that are shown: what was refuted or entered in error is not. */
export const certainties = ['unconfirmed', 'provisional', 'differential', 'confirmed'] as const
export type Certainty = (typeof certainties)[number]

/** A diagnosis or problem the trust made or works with. `null` is "not recorded". */
export interface Condition {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly code: Coding
  readonly icd10: Coding | null
  readonly primary: boolean
  readonly clinicalStatus: ClinicalStatus
  readonly certainty: Certainty
  /** yyyy-mm-dd */
  readonly onsetOn: string | null
  /** yyyy-mm-dd */
  readonly endedOn: string | null
  readonly note: string | null
}
