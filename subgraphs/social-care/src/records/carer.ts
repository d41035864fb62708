import type { Recorder } from '@crisis-record/subgraph-kit'

/** A carer may live with the person: how to reach one is kept where the person’s own contact details are. */
export interface CarerContact {
  readonly telephone: string | null
  readonly email: string | null
}

/** Said on the understanding that the person does not learn of it. */
export interface CarerConfidence {
  readonly saidOn: string
  readonly text: string
}

/** Somebody who cares for the person, unpaid or in their pay. `null` is "not recorded". */
export interface Carer {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly name: string
  readonly relationship: string
  readonly mainCarer: boolean
  readonly support: string | null
  readonly assessedOn: string | null
  readonly ifCarerCannot: string | null
  readonly contact: CarerContact | null
  readonly saidInConfidence: readonly CarerConfidence[]
}
