import { dayInEngland, hasReachedAge, isDay } from '../../calendar.js'
import { draftFault } from '../draft-faults.js'
import type { DraftCheck } from './draft-check.js'

/**
 * Who could decide depends on the person's age when it was decided; a parent, besides, decides nothing any more once the person is 16.
 * Where the day of birth cannot be read nothing is said here: a refusal must still be recordable, and counts (SEMANTICS.md).
 */
export const authorityFitsAge: DraftCheck = ({ authority, givenAt }, { dateOfBirth, now }) => {
  if (!isDay(dateOfBirth) || Number.isNaN(givenAt.getTime())) return []
  const wasSixteen = hasReachedAge(16, dateOfBirth, dayInEngland(givenAt.getTime()))
  const isSixteen = hasReachedAge(16, dateOfBirth, dayInEngland(now))
  switch (authority) {
    case 'PERSON':
      return wasSixteen ? [] : [draftFault('authority', 'UNDER_SIXTEEN_GILLICK')]
    case 'PERSON_GILLICK':
      return wasSixteen ? [draftFault('authority', 'GILLICK_UNDER_SIXTEEN')] : []
    case 'PARENTAL':
      return isSixteen ? [draftFault('authority', 'PARENTAL_UNDER_SIXTEEN')] : []
    case 'ATTORNEY':
    case 'DEPUTY':
      return wasSixteen ? [] : [draftFault('authority', 'ATTORNEY_FROM_SIXTEEN')]
    default:
      return []
  }
}
