/** Why an override is opened: the lawful grounds on which a refusal may be set aside (docs/consent.md). */
export const overrideReasons = ['VITAL_INTERESTS', 'SAFEGUARDING', 'PUBLIC_INTEREST', 'STATUTE', 'COURT_ORDER'] as const
export type OverrideReason = (typeof overrideReasons)[number]

/** The answer to "Can the person decide about this now?" (Mental Capacity Act 2005). */
export const capacityAnswers = ['LACKS_CAPACITY', 'CANNOT_BE_ASSESSED', 'HAS_CAPACITY_OTHERS_AT_RISK', 'OTHER_LAWFUL_AUTHORITY'] as const
export type CapacityAnswer = (typeof capacityAnswers)[number]

/** What the privacy officer finds of an override, or of a finding in the audit. */
export const reviewOutcomes = ['APPROPRIATE', 'INAPPROPRIATE', 'ESCALATED'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** Facts about a look at a record that a privacy officer should see. Never visible to the caller. */
export const accessAlerts = ['OWN_RECORD', 'COLLEAGUE', 'SAME_SURNAME'] as const
export type AccessAlert = (typeof accessAlerts)[number]
