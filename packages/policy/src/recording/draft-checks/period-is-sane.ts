import { draftFault } from '../draft-faults.js'
import type { DraftCheck } from './draft-check.js'

export const periodIsSane: DraftCheck = ({ periodStart, periodEnd }, { now }) => {
  if (!(periodEnd instanceof Date)) return []
  if (periodStart instanceof Date && !(periodStart.getTime() < periodEnd.getTime())) {
    return [draftFault('periodEnd', 'PERIOD_ENDS_BEFORE_IT_BEGINS')]
  }
  return periodEnd.getTime() > now ? [] : [draftFault('periodEnd', 'PERIOD_IS_OVER')]
}
