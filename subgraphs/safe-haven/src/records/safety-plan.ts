import type { Recorder } from '@crisis-record/subgraph-kit'

/** Where a person goes tells where they are. */
export interface SafetyPlanPlaces {
  readonly places: readonly string[]
}

/** A safety plan made with the person, in their words, in the steps of the Stanley-Brown safety planning intervention. Days are yyyy-mm-dd; `null` is "not recorded". */
export interface SafetyPlan {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly warningSigns: readonly string[]
  readonly copingStrategies: readonly string[]
  readonly people: readonly string[]
  readonly services: readonly string[]
  readonly makingThingsSafer: readonly string[]
  readonly worthLivingFor: string | null
  readonly agreedWith: string | null
  readonly reviewDate: string | null
  readonly places: SafetyPlanPlaces | null
}
