import { isAuthority } from '../../statements/authority.js'
import { draftFault } from '../draft-faults.js'
import type { DraftCheck } from './draft-check.js'

export const wordsAreKnown: DraftCheck = ({ effect, authority }) => [
  ...(effect === 'PERMIT' || effect === 'REFUSE' ? [] : [draftFault('effect', 'EFFECT_UNKNOWN')]),
  ...(isAuthority(authority) ? [] : [draftFault('authority', 'AUTHORITY_UNKNOWN')]),
]
