export type PlaceOfSafetySection = '135' | '136'

/** Kinds of place of safety (Mental Health Act 1983, s135(6)). Where exactly it is plays no part in the clock. */
export const placeKinds = [
  'HEALTH_BASED_PLACE_OF_SAFETY',
  'EMERGENCY_DEPARTMENT',
  'HOSPITAL_WARD',
  'POLICE_STATION',
  'PRIVATE_HOME',
  'OTHER',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A stay at one place, in the order of the stays. `null`: not recorded. */
export interface Stay {
  readonly kind: PlaceKind
  readonly arrivedAt: Date | null
  readonly leftAt: Date | null
}

/** An authorisation under s136B, as written down. `null`: not recorded. */
export interface ExtensionRecord {
  readonly authorisedAt: Date | null
  readonly minutes: number | null
  readonly authorisedBy: { readonly name: string; readonly role: string | null } | null
  /** Whether that is the registered medical practitioner responsible for the examination. */
  readonly byExaminingDoctor: boolean
  /** Officer of the rank of superintendent or above who approved it; needed at a police station alone. */
  readonly approvedBy: string | null
}

export const manners = ['REMOVED', 'KEPT'] as const
/** Taken to a place of safety, or kept where they were found or at the premises of the warrant. */
export type Manner = (typeof manners)[number]

/** One record of a detention at a place of safety; a detention may have several. Times as somebody wrote them down: any may be wrong. */
export interface DetentionRecord {
  readonly section: PlaceOfSafetySection
  /** When this record was last changed: it cannot tell of anything later. */
  readonly writtenAt: Date
  /** s136: when the constable decided to remove the person or to keep them. s135: when a constable first entered under the warrant. */
  readonly detainedAt: Date | null
  readonly manner: Manner
  readonly stays: readonly Stay[]
  readonly extensions: readonly ExtensionRecord[]
  readonly endedAt: Date | null
  /** The record ended because the person was taken to another place of safety: the detention went on. */
  readonly endedByTransfer: boolean
  readonly under18: boolean | null
}
