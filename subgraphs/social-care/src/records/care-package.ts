import type { Recorder } from '@crisis-record/subgraph-kit'

/** Who provides care works nearby: kept from readers who may not know a person’s whereabouts. */
export interface CareProvider {
  readonly name: string
  readonly telephone: string | null
}

/** Care and support that the council arranges for a person (Care Act 2014). Days are yyyy-mm-dd; `null` is "not recorded". */
export interface CarePackage {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly service: string
  readonly status: string
  readonly startedOn: string
  readonly endedOn: string | null
  readonly reviewDate: string | null
  readonly hoursPerWeek: number | null
  readonly support: string
  readonly outcomes: readonly string[]
  readonly provider: CareProvider | null
}
