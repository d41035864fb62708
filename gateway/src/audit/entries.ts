import type { Category } from '@crisis-record/contract'
import type { AuthorisedEntry, CompletedEntry, Authorisation } from '@crisis-record/contract/tokens'
import type { AgencyOutcome } from '../agencies/operation-run.js'

export interface OperationFacts {
  readonly requestId: string
  readonly operationName: string | undefined
  readonly operationHash: string
}

/** What is to be on record before anything protected leaves. */
export function authorisedEntryOf(
  facts: OperationFacts,
  authorisation: Authorisation,
  asked: {
    at: Date
    categories: readonly Category[]
    fields: readonly string[]
    agencies: readonly string[]
    personsReturned?: readonly string[]
  },
): AuthorisedEntry {
  const { caller, purpose, person, agreementVersion, decisions } = authorisation
  return {
    kind: 'AUTHORISED',
    requestId: facts.requestId,
    occurredAt: asked.at.toISOString(),
    caller,
    purpose,
    ...(person === undefined ? {} : { person }),
    ...(asked.personsReturned === undefined ? {} : { personsReturned: [...new Set(asked.personsReturned)] }),
    operation: { name: (facts.operationName ?? 'anonymous').slice(0, 200), hash: facts.operationHash },
    agreementVersion,
    decisions,
    categoriesAsked: [...asked.categories],
    fields: [...asked.fields],
    agencies: [...asked.agencies],
  }
}

/** What then happened. */
export function completedEntryOf(
  requestId: string,
  happened: { at: Date; person: string | undefined; agencies: readonly AgencyOutcome[]; refusal: string | undefined },
): CompletedEntry {
  const { at, person, agencies, refusal } = happened
  return {
    kind: 'COMPLETED',
    requestId,
    occurredAt: at.toISOString(),
    ...(person === undefined ? {} : { person }),
    agencies: [...agencies],
    outcome: refusal === undefined ? 'RELEASED' : 'REFUSED',
    ...(refusal === undefined ? {} : { code: refusal }),
  }
}
