import { PublicError } from '@crisis-record/subgraph-kit'
import type { Agreement } from '@crisis-record/policy'

/** Without an agreement nothing can be decided, so nothing is shown (P11). */
export function requireAgreement(agreement: Agreement | undefined): Agreement {
  if (agreement === undefined) throw new PublicError('CONSENT_UNAVAILABLE')
  return agreement
}
