/** What is wrong with a review: data in the answer, all at once. That it cannot be made at all is an error. */
export interface ReviewFault {
  readonly field: string
  readonly code: keyof typeof texts
  readonly message: string
}

const texts = {
  OUTCOME_UNKNOWN: 'Choose one of the outcomes of a review.',
  NOTE_TOO_LONG: 'Write at most 4,000 characters.',
} as const

export function fault(field: string, code: keyof typeof texts): ReviewFault {
  return { field, code, message: texts[code] }
}
