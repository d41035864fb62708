import { dayInEngland, isDay } from '../../calendar.js'
import { draftFault, type DraftFault } from '../draft-faults.js'
import { isGiven } from '../short-text.js'
import type { DraftCheck } from './draft-check.js'

/** Capacity is assessed on the day of the decision or before; a review is later than today. Days are days in England. */
export const daysAreInOrder: DraftCheck = ({ reviewDate, capacityAssessedOn, givenAt }, { dateOfBirth, now }) => {
  const faults: DraftFault[] = []
  const today = dayInEngland(now)
  if (isGiven(reviewDate)) {
    if (!isDay(reviewDate)) faults.push(draftFault('reviewDate', 'DATE_INVALID'))
    else if (reviewDate <= today) faults.push(draftFault('reviewDate', 'REVIEW_DATE_PASSED'))
  }
  if (isGiven(capacityAssessedOn)) {
    const given = Number.isNaN(givenAt.getTime()) ? today : dayInEngland(givenAt.getTime())
    if (!isDay(capacityAssessedOn)) faults.push(draftFault('capacityAssessedOn', 'DATE_INVALID'))
    else if (capacityAssessedOn > given || capacityAssessedOn > today) {
      faults.push(draftFault('capacityAssessedOn', 'CAPACITY_ASSESSED_AFTERWARDS'))
    } else if (isDay(dateOfBirth) && capacityAssessedOn < dateOfBirth) {
      faults.push(draftFault('capacityAssessedOn', 'GIVEN_BEFORE_BIRTH'))
    }
  }
  return faults
}
