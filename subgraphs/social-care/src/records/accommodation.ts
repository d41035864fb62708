import type { Recorder } from '@crisis-record/subgraph-kit'

/** Where a person lives. Kept from readers who may not know it. */
export interface AccommodationAddress {
  readonly lines: readonly string[]
  readonly postcode: string | null
  readonly access: string | null
}

/** Where and how a person lives or lived. Days are yyyy-mm-dd; `null` is "not recorded". */
export interface Accommodation {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly accommodationType: string
  readonly settled: boolean | null
  readonly livesWith: string | null
  readonly startedOn: string | null
  readonly endedOn: string | null
  readonly support: string | null
  readonly address: AccommodationAddress | null
}
