/** What a choice would be about. A part that is absent or null stands for any. */
export interface ScopeDraft {
  readonly categories?: readonly string[] | null | undefined
  readonly sources?: readonly string[] | null | undefined
  readonly organisations?: readonly string[] | null | undefined
  readonly roles?: readonly string[] | null | undefined
  readonly purposes?: readonly string[] | null | undefined
  readonly emergencyExcepted?: boolean | null | undefined
}

/** A choice as it is put forward, in words that nobody has checked yet. */
export interface StatementDraft {
  readonly effect: string
  readonly scope: ScopeDraft
  readonly authority: string
  /** When the decision was given. */
  readonly givenAt: Date
  /** How it was given: in person, by telephone, in a letter. */
  readonly how: string
  readonly periodStart?: Date | null | undefined
  readonly periodEnd?: Date | null | undefined
  readonly reviewDate?: string | null | undefined
  readonly assessor?: string | null | undefined
  readonly capacityAssessedOn?: string | null | undefined
  /** Who gave it, where that was not the person. */
  readonly givenBy?: string | null | undefined
  readonly relationship?: string | null | undefined
}

/** The parts of a scope as a draft calls them, and as a statement does. */
export const scopeParts = [
  ['categories', 'category'],
  ['sources', 'source'],
  ['organisations', 'organisation'],
  ['roles', 'role'],
  ['purposes', 'purpose'],
] as const
