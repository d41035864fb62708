import { readHead } from '@crisis-record/contract/tokens'
import type { DecisionClaims } from '@crisis-record/contract/tokens'
import type { ReleasedFields } from '../guard/released-fields.js'

/** One request, as the agency remembers it: to whom it released what, and on whose word. Of what it withheld it says nothing. */
export interface Disclosure extends ReleasedFields {
  readonly requestedAt: Date
  readonly requestId: string
  /** `jti` of the decision token. */
  readonly decisionId: string
  readonly caller: string
  readonly role: string
  readonly organisation: string
  readonly purpose: string
  readonly person: string | null
  readonly agreementVersion: string
  readonly overrideId: string | null
  /** The audit's latest signed head, as the gateway passed it on: kept by others, it holds the audit to what its chain was. */
  readonly auditHead: string | null
}

export function toDisclosure(
  decision: DecisionClaims,
  request: { readonly at: Date; readonly requestId: string; readonly head: unknown },
  released: ReleasedFields,
): Disclosure {
  const { override } = decision
  return {
    requestedAt: request.at,
    requestId: request.requestId,
    decisionId: decision.jti,
    caller: decision.sub,
    role: decision.role,
    organisation: decision.organisation,
    purpose: decision.purpose,
    person: decision.person ?? null,
    agreementVersion: decision.agreementVersion,
    overrideId: override !== undefined && request.at.getTime() < override.exp * 1000 ? override.id : null,
    auditHead: wellFormed(request.head),
    ...released,
  }
}

/** UNVERIFIED: it is evidence to be held against the audit later, not something to act on. Anything else from outside is not kept. */
function wellFormed(head: unknown): string | null {
  return typeof head === 'string' && head.length <= 2_048 && readHead(head) !== undefined ? head : null
}
