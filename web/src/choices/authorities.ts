/** In whose name a choice is made, and what each must name (Mental Capacity Act 2005; Gillick for those under 16). */
export interface Authority {
  readonly code: string
  readonly words: string
  /** As it stands after "decided by". */
  readonly decidedBy: string
  readonly hint: string
  readonly names: readonly ('givenBy' | 'relationship' | 'assessor' | 'capacityAssessedOn' | 'reviewDate')[]
  readonly ages: 'UNDER_16' | 'FROM_16' | 'ANY'
}

export const authorities: readonly Authority[] = [
  {
    code: 'PERSON',
    words: 'The person',
    decidedBy: 'the person',
    hint: 'They understand the choice, can weigh it and say what they want.',
    names: [],
    ages: 'FROM_16',
  },
  {
    code: 'PERSON_GILLICK',
    words: 'The young person',
    decidedBy: 'the young person (Gillick competent)',
    hint: 'Under 16, and mature enough to understand this choice and what follows from it (Gillick competent).',
    names: [],
    ages: 'UNDER_16',
  },
  {
    code: 'PARENTAL',
    words: 'Someone with parental responsibility',
    decidedBy: 'someone with parental responsibility',
    hint: 'The young person is not competent to make this choice.',
    names: ['givenBy', 'relationship', 'reviewDate'],
    ages: 'UNDER_16',
  },
  {
    code: 'ATTORNEY',
    words: 'An attorney under a lasting power of attorney',
    decidedBy: 'an attorney',
    hint: 'For health and welfare, registered, and the person cannot decide about this now. See the document.',
    names: ['givenBy', 'relationship', 'reviewDate'],
    ages: 'FROM_16',
  },
  {
    code: 'DEPUTY',
    words: 'A deputy appointed by the Court of Protection',
    decidedBy: 'a deputy',
    hint: 'For health and welfare, and the person cannot decide about this now. See the court order.',
    names: ['givenBy', 'relationship', 'reviewDate'],
    ages: 'FROM_16',
  },
  {
    code: 'BEST_INTERESTS',
    words: 'Professionals, in the person’s best interests',
    decidedBy: 'professionals, in the person’s best interests',
    hint: 'The person cannot decide about this now, and nobody may decide for them. Needs a capacity assessment and a review date.',
    names: ['assessor', 'capacityAssessedOn', 'reviewDate'],
    ages: 'ANY',
  },
]

export function authorityOf(code: string): Authority | undefined {
  return authorities.find((one) => one.code === code)
}

/** Those that can stand at this age; all where the age is not known, since the registry decides. */
export function authoritiesAt(age: number | undefined): readonly Authority[] {
  if (age === undefined) return authorities
  const wrong = age < 16 ? 'FROM_16' : 'UNDER_16'
  return authorities.filter((one) => one.ages !== wrong)
}
