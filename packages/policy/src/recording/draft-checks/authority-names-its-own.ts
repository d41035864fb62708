import { isAuthority, voiceOf } from '../../statements/authority.js'
import { draftFault } from '../draft-faults.js'
import { isGiven } from '../short-text.js'
import type { DraftCheck } from './draft-check.js'

/**
 * What does not belong to an authority is not kept beside it: a review date on a person's own choice would promise an end that never comes.
 * Who assessed Gillick competence, and when, may be said.
 */
export const authorityNamesItsOwn: DraftCheck = (draft) => {
  if (!isAuthority(draft.authority)) return []
  const given = (...fields: readonly ('reviewDate' | 'givenBy' | 'relationship' | 'assessor' | 'capacityAssessedOn')[]) =>
    fields.filter((field) => isGiven(draft[field]))
  const own = voiceOf(draft.authority) === 'OWN'
  const assessed = draft.authority === 'BEST_INTERESTS' || draft.authority === 'PERSON_GILLICK'
  return [
    ...(own ? given('reviewDate', 'givenBy', 'relationship') : []).map((field) => draftFault(field, 'NOT_FOR_OWN_DECISION')),
    ...(assessed ? [] : given('assessor', 'capacityAssessedOn')).map((field) =>
      draftFault(field, own ? 'NOT_FOR_OWN_DECISION' : 'NOT_FOR_THIS_AUTHORITY'),
    ),
  ]
}
