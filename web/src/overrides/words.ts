import { type CapacityAnswer, capacityAnswersFor, type OverrideReason, type ReviewOutcome } from '@crisis-record/contract'

interface Word<Code> {
  readonly code: Code
  readonly words: string
  readonly hint: string
}

/** Can the person decide about this now? Always asked, whatever is held. */
export const capacities: readonly Word<CapacityAnswer>[] = [
  { code: 'LACKS_CAPACITY', words: 'No, they cannot decide about this now', hint: 'Assessed as lacking capacity for this decision.' },
  { code: 'CANNOT_BE_ASSESSED', words: 'It cannot be assessed now', hint: 'For example unconscious, or not here.' },
  {
    code: 'HAS_CAPACITY_OTHERS_AT_RISK',
    words: 'Yes, and others are at risk',
    hint: 'They refuse, and somebody else may come to serious harm.',
  },
  {
    code: 'OTHER_LAWFUL_AUTHORITY',
    words: 'The law requires or allows it, whatever they decide',
    hint: 'For example a court order or a statute.',
  },
]

export const reasons: readonly Word<OverrideReason>[] = [
  { code: 'VITAL_INTERESTS', words: 'To protect their life or health', hint: 'They cannot decide, and may come to serious harm.' },
  { code: 'SAFEGUARDING', words: 'Safeguarding', hint: 'A child or an adult at risk.' },
  { code: 'PUBLIC_INTEREST', words: 'To protect others from serious harm', hint: 'The public interest outweighs their confidentiality.' },
  { code: 'STATUTE', words: 'A statute requires it', hint: 'Say in the justification which.' },
  { code: 'COURT_ORDER', words: 'A court ordered it', hint: 'Say in the justification which court, and when.' },
]

export const reviewOutcomes: readonly Word<ReviewOutcome>[] = [
  { code: 'APPROPRIATE', words: 'Appropriate', hint: 'It was needed, and no more was opened than was needed.' },
  { code: 'INAPPROPRIATE', words: 'Inappropriate', hint: 'It was not needed, or more was opened than was needed.' },
  { code: 'ESCALATED', words: 'Passed on', hint: 'It needs somebody else’s decision.' },
]

function wordsIn(list: readonly Word<string>[], code: string): string {
  return list.find((one) => one.code === code)?.words ?? code
}

export const capacityWords = (code: string) => wordsIn(capacities, code)
export const reasonWords = (code: string) => wordsIn(reasons, code)
export const outcomeWords = (code: string) => wordsIn(reviewOutcomes, code)

/** The reasons that the answer about capacity bears; all of them while it is not given. */
export function reasonsFor(capacity: string | undefined): readonly Word<OverrideReason>[] {
  return capacity === undefined ? reasons : reasons.filter(({ code }) => capacityAnswersFor[code].some((answer) => answer === capacity))
}

/** What a written justification has at least, and at most. */
export const shortestJustification = 20
export const longestJustification = 4000
