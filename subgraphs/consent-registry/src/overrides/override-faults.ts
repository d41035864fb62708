/** What is wrong with an input: where, a stable code, and a fixed text that says what to do. Never anything of a person. */
export interface Fault {
  readonly field: string
  readonly code: string
  readonly message: string
}

/**
 * What can be wrong with what was asked for. Data in the answer, all at once; that an override cannot be acted on at all is an error
 * (OVERRIDE_NOT_FOUND and others of the error table).
 */
const texts = {
  REASON_UNKNOWN: 'Choose one of the reasons for an override.',
  CAPACITY_UNKNOWN: 'Answer whether the person can decide about this now.',
  CAPACITY_VITAL_INTERESTS:
    'Vital interests are a reason only where the person lacks capacity for this, or it cannot be assessed. Someone who can decide and refuses for themselves is not overridden.',
  CAPACITY_NOT_THE_LAW:
    'If a law or a court orders or allows it, give that as the reason: statute, or court order. Else answer whether the person can decide.',
  CAPACITY_THE_LAW: 'A statute or a court order stands whatever the person can decide: answer that another lawful authority applies.',
  CATEGORIES_MISSING: 'Choose at least one category, or a group of them.',
  CATEGORY_UNKNOWN: 'This is neither a category nor a group of categories that can be chosen.',
  CATEGORY_NOT_FOR_ROLE: 'Your role does not see this category for this purpose, so no override opens it.',
  CATEGORY_NOT_OVERRIDABLE: 'This category is never opened by an override.',
  NOTHING_TO_OPEN: 'An override opens none of these for this person.',
  ALREADY_OPEN: 'You have an override open for this person already, and it stays as it is. To open other categories, end it first.',
  JUSTIFICATION_TOO_SHORT: 'Write at least 20 characters.',
  JUSTIFICATION_TOO_LONG: 'Write at most 4,000 characters.',
  ALREADY_JUSTIFIED: 'This override has its justification already. It is kept as it was written.',
  OUTCOME_UNKNOWN: 'Choose one of the outcomes of a review.',
  NOTE_TOO_LONG: 'Write at most 4,000 characters.',
} as const

export type OverrideFaultCode = keyof typeof texts

export function fault(field: string, code: OverrideFaultCode): Fault {
  return { field, code, message: texts[code] }
}
