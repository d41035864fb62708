import { type Authority, isAuthority } from '../../statements/authority.js'
import { draftFault, type DraftFaultCode } from '../draft-faults.js'
import { isGiven } from '../short-text.js'
import type { StatementDraft } from '../statement-draft.js'
import type { DraftCheck } from './draft-check.js'

type Needed = readonly (readonly [
  keyof StatementDraft & ('givenBy' | 'relationship' | 'assessor' | 'capacityAssessedOn' | 'reviewDate'),
  DraftFaultCode,
])[]

const bySomebody: Needed = [
  ['givenBy', 'GIVEN_BY_MISSING'],
  ['relationship', 'RELATIONSHIP_MISSING'],
  ['reviewDate', 'REVIEW_DATE_MISSING'],
]

/** What a statement must name, by in whose name it is made. */
const needed: Readonly<Record<Authority, Needed>> = {
  PERSON: [],
  PERSON_GILLICK: [],
  ATTORNEY: bySomebody,
  DEPUTY: bySomebody,
  PARENTAL: bySomebody,
  BEST_INTERESTS: [
    ['assessor', 'ASSESSOR_MISSING'],
    ['capacityAssessedOn', 'CAPACITY_DATE_MISSING'],
    ['reviewDate', 'REVIEW_DATE_MISSING'],
  ],
}

export const authorityNamesWhatItNeeds: DraftCheck = (draft) => [
  ...(isGiven(draft.how) ? [] : [draftFault('how', 'HOW_MISSING')]),
  ...(isAuthority(draft.authority) ? needed[draft.authority] : []).flatMap(([field, code]) =>
    isGiven(draft[field]) ? [] : [draftFault(field, code)],
  ),
]
