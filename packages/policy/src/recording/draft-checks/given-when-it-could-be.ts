import { dayInEngland, isDay } from '../../calendar.js'
import { draftFault } from '../draft-faults.js'
import type { DraftCheck } from './draft-check.js'

/** Clocks of a screen and of the registry may differ by so much. What is given counts as of its recording at the latest, whatever it says. */
const skewMs = 30_000

export const givenWhenItCouldBe: DraftCheck = ({ givenAt }, { dateOfBirth, now }) => {
  const at = givenAt.getTime()
  if (Number.isNaN(at) || at > now + skewMs) return [draftFault('givenAt', 'GIVEN_IN_FUTURE')]
  return isDay(dateOfBirth) && dayInEngland(at) < dateOfBirth ? [draftFault('givenAt', 'GIVEN_BEFORE_BIRTH')] : []
}
