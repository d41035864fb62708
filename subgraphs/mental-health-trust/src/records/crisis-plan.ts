import type { Recorder } from '@crisis-record/subgraph-kit'

/** Somebody to ring in a crisis. Hours are words, since services state them so ("every day, 18:00 to 08:00"). */
export interface CrisisContact {
  readonly name: string
  readonly role: string | null
  readonly telephone: string | null
  readonly hours: string | null
}

/** What somebody other than the person said, in confidence. Kept apart from the plan, and read only when it is released. */
export interface ThirdPartyInformation {
  readonly planId: string
  readonly recordedAt: Date
  readonly givenBy: string
  readonly text: string
}

/**
 * A crisis, contingency or safety plan. Headings follow the contingency plan of the PRSB Personalised Care and Support Plan.
 * `null` is "not recorded"; an empty list is a heading left empty.
 */
export interface CrisisPlan {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly triggerFactors: readonly string[]
  readonly earlyWarningSigns: readonly string[]
  readonly whatHelps: readonly string[]
  readonly whatDoesNotHelp: readonly string[]
  readonly copingStrategies: readonly string[]
  readonly whatToDo: readonly string[]
  readonly whatToAvoid: readonly string[]
  readonly contacts: readonly CrisisContact[]
  readonly advanceStatement: string | null
  readonly anticipatoryMedicines: string | null
  readonly agreedWith: string | null
  /** yyyy-mm-dd */
  readonly reviewDate: string | null
  readonly responsibleReviewer: string | null
}
