/** Why an override is opened: the lawful grounds on which a refusal may be set aside (docs/consent.md). */
export const overrideReasons = ['VITAL_INTERESTS', 'SAFEGUARDING', 'PUBLIC_INTEREST', 'STATUTE', 'COURT_ORDER'] as const
export type OverrideReason = (typeof overrideReasons)[number]

/** The answer to "Can the person decide about this now?" (Mental Capacity Act 2005). */
export const capacityAnswers = ['LACKS_CAPACITY', 'CANNOT_BE_ASSESSED', 'HAS_CAPACITY_OTHERS_AT_RISK', 'OTHER_LAWFUL_AUTHORITY'] as const
export type CapacityAnswer = (typeof capacityAnswers)[number]

const cannotDecide = ['LACKS_CAPACITY', 'CANNOT_BE_ASSESSED'] as const

/**
 * Which answers bear which reason. Someone who can decide, and refuses for themselves alone, is overridden for no reason: vital interests need
 * a person who cannot (UK GDPR Art. 9(2)(c)). Where others are at risk, safeguarding and the public interest hold against a refusal made with
 * capacity too. A statute or a court order stands whatever the person can decide, and is what "other lawful authority" then has to name.
 */
export const capacityAnswersFor: Readonly<Record<OverrideReason, readonly CapacityAnswer[]>> = {
  VITAL_INTERESTS: cannotDecide,
  SAFEGUARDING: [...cannotDecide, 'HAS_CAPACITY_OTHERS_AT_RISK'],
  PUBLIC_INTEREST: [...cannotDecide, 'HAS_CAPACITY_OTHERS_AT_RISK'],
  STATUTE: ['OTHER_LAWFUL_AUTHORITY'],
  COURT_ORDER: ['OTHER_LAWFUL_AUTHORITY'],
}

/** What the privacy officer finds of an override, or of a finding in the audit. */
export const reviewOutcomes = ['APPROPRIATE', 'INAPPROPRIATE', 'ESCALATED'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** Facts about a look at a record that a privacy officer should see. Never visible to the caller. */
export const accessAlerts = ['OWN_RECORD', 'COLLEAGUE', 'SAME_SURNAME'] as const
export type AccessAlert = (typeof accessAlerts)[number]

export const isOverrideReason = (raw: unknown): raw is OverrideReason => isOneOf(overrideReasons, raw)
export const isCapacityAnswer = (raw: unknown): raw is CapacityAnswer => isOneOf(capacityAnswers, raw)
export const isReviewOutcome = (raw: unknown): raw is ReviewOutcome => isOneOf(reviewOutcomes, raw)

function isOneOf(words: readonly unknown[], raw: unknown): boolean {
  return words.includes(raw)
}
