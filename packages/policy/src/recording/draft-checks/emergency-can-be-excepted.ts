import { draftFault } from '../draft-faults.js'
import type { DraftCheck } from './draft-check.js'

/** An exception that the decision would not see must not be promised: it has a meaning only beside TREAT, named, without ETREAT. */
export const emergencyCanBeExcepted: DraftCheck = ({ effect, scope: { emergencyExcepted, purposes } }) => {
  if (emergencyExcepted !== true) return []
  if (effect === 'PERMIT') return [draftFault('scope.emergencyExcepted', 'EMERGENCY_ONLY_FROM_REFUSAL')]
  const excepted = purposes?.includes('TREAT') === true && !purposes.includes('ETREAT')
  return excepted ? [] : [draftFault('scope.emergencyExcepted', 'EMERGENCY_NOT_EXCEPTED')]
}
