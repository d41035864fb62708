import type { Recorder } from '@crisis-record/subgraph-kit'

/** Where an alert holds, and how to get in. Kept from readers who may not know a person's whereabouts. */
export interface AlertAddress {
  readonly lines: readonly string[]
  readonly postcode: string | null
  readonly access: string | null
}

/** What crews must know before they enter. `null` is "not recorded". */
export interface AmbulanceSafetyAlert {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly kind: string
  readonly alert: string
  readonly whatToDo: string | null
  /** yyyy-mm-dd */
  readonly reviewDate: string | null
  readonly address: AlertAddress | null
}
