/** Everything that can be wrong with a choice put forward. The texts are fixed: nothing that was given is repeated in one. */
export const draftFaultTexts = {
  EFFECT_UNKNOWN: 'Choose whether to share or not to share.',
  SCOPE_EMPTY: 'Name at least one, or leave this out for all.',
  SCOPE_TOO_LONG: 'Name at most 50, or leave this out for all.',
  CATEGORY_UNKNOWN: 'This names a kind of information that does not exist. Choose from the list.',
  CATEGORY_BY_ROLE: 'The role alone decides whether this is seen, so a choice about it would change nothing. Take it out.',
  ODS_CODE_INVALID: 'This is not an ODS code: three to ten capital letters and digits.',
  ROLE_UNKNOWN: 'This names a role that does not exist. Choose from the list.',
  PURPOSE_UNKNOWN: 'This names a purpose that does not exist. Choose from the list.',
  EMERGENCY_ONLY_FROM_REFUSAL: 'Emergencies are excepted from a refusal only. To share in an emergency, name the purpose.',
  EMERGENCY_NOT_EXCEPTED: 'Emergencies can be excepted only where treatment is refused by name, and emergency treatment is not.',
  AUTHORITY_UNKNOWN: 'Choose in whose name this is decided.',
  UNDER_SIXTEEN_GILLICK: 'The person was under 16 then. If they understood the decision, record it as Gillick competent.',
  GILLICK_UNDER_SIXTEEN: 'Gillick competence is for under 16. Record it as the decision of the person.',
  PARENTAL_UNDER_SIXTEEN: 'A parent decides for a person under 16 only.',
  ATTORNEY_FROM_SIXTEEN: 'An attorney or deputy decides for a person of 16 or over only.',
  HOW_MISSING: 'Say how the decision was given, such as in person or by telephone.',
  GIVEN_BY_MISSING: 'Name who decided for the person.',
  RELATIONSHIP_MISSING: 'Say how they are related to the person, such as mother, or holder of a lasting power of attorney.',
  ASSESSOR_MISSING: 'Name who assessed that the person could not decide.',
  CAPACITY_DATE_MISSING: 'Say on which day capacity was assessed.',
  REVIEW_DATE_MISSING: 'What others decide for a person is reviewed: say on which day.',
  NOT_FOR_OWN_DECISION: 'The person decided this themselves. Leave this out.',
  NOT_FOR_THIS_AUTHORITY: 'This is given for a decision in best interests only. Leave this out.',
  GIVEN_IN_FUTURE: 'This is in the future.',
  GIVEN_BEFORE_BIRTH: 'This is before the person was born.',
  PERIOD_ENDS_BEFORE_IT_BEGINS: 'The end must be after the beginning.',
  PERIOD_IS_OVER: 'This is in the past: the choice would never count.',
  DATE_INVALID: 'This is not a day in the calendar.',
  REVIEW_DATE_PASSED: 'The review must be on a later day than today, or the choice would never count.',
  CAPACITY_ASSESSED_AFTERWARDS: 'Capacity is assessed before it is decided for somebody, and not in the future.',
  TEXT_UNFIT: 'Write 1 to 200 characters, on one line.',
} as const

export type DraftFaultCode = keyof typeof draftFaultTexts

/** One thing wrong with a choice put forward. */
export interface DraftFault {
  /** Path within the draft, such as `scope.roles`. */
  readonly field: string
  readonly code: DraftFaultCode
  readonly message: string
}

export function draftFault(field: string, code: DraftFaultCode): DraftFault {
  return { field, code, message: draftFaultTexts[code] }
}
