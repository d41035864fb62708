import type { Agreement } from '../agreement/agreement.js'
import { displaces } from '../statements/displaces.js'
import { prepare } from '../statements/prepare.js'
import { type ReadableStatement, type Statement, timeOf } from '../statements/statement.js'
import { standsWherever, voiceOf } from '../statements/authority.js'

export type KeptPermit = { readonly kept: ReadableStatement } | { readonly fault: 'OTHER_VOICE' | 'NOT_NARROWER' | 'REFUSED_ALREADY' }

/**
 * A permit that a refusal would close, kept as an exception from it. It is closed all the same, and given anew, with the refusal and in the
 * same voice: "share nothing, but do go on sharing this". Given at the same time and naming strictly less, the new permit displaces the
 * refusal over what it covers (SEMANTICS.md, displaces), and since it was not given before the refusal, nothing comes back when that ends (P18).
 *
 * It must not show more than was shown before (P3): so the old one must have counted at every age at which the new one does, and the new one
 * may displace no refusal that the old one did not. Where it would, or could not displace the new refusal, it cannot be kept; whoever records may
 * record a permit of its own instead, which is then seen to share something.
 */
export function keepAsException(options: {
  readonly permit: ReadableStatement
  readonly refusal: ReadableStatement
  /** All that are not over, in their period or not. */
  readonly statements: readonly Statement[]
  readonly agreement: Agreement
  readonly id: string
}): KeptPermit {
  const { permit, refusal, statements, agreement, id } = options
  if (voiceOf(permit.authority) !== voiceOf(refusal.authority)) return { fault: 'OTHER_VOICE' }
  if (!standsWherever(permit.authority, refusal.authority)) return { fault: 'OTHER_VOICE' }
  const kept: ReadableStatement = {
    ...permit,
    id,
    authority: refusal.authority,
    givenAt: timeOf(refusal),
    recordedAt: refusal.recordedAt,
    assessor: refusal.assessor,
    capacityAssessedOn: refusal.capacityAssessedOn,
    reviewDate: earlier(permit.reviewDate, refusal.reviewDate),
  }
  const [old, anew] = [prepare(permit, agreement), prepare(kept, agreement)]
  if (!displaces(anew, prepare(refusal, agreement))) return { fault: 'NOT_NARROWER' }
  const lifted = statements
    .filter((one) => !one.ended)
    .map((one) => prepare(one, agreement))
    .some((one) => one.readable?.effect === 'REFUSE' && displaces(anew, one) && !displaces(old, one))
  return lifted ? { fault: 'REFUSED_ALREADY' } : { kept }
}

function earlier<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}
