import type { Category } from '@crisis-record/contract'
import type { AuthorisedEntry, CompletedEntry, Authorisation, Refusal, RefusedEntry } from '@crisis-record/contract/tokens'
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
    personSought?: string | undefined
    personsReturned?: readonly string[]
  },
): AuthorisedEntry {
  const { caller, purpose, person, agreementVersion, decisions, alerts = [] } = authorisation
  return {
    kind: 'AUTHORISED',
    requestId: facts.requestId,
    occurredAt: asked.at.toISOString(),
    caller,
    purpose,
    ...(person === undefined ? {} : { person }),
    ...(asked.personSought === undefined ? {} : { personSought: asked.personSought }),
    ...(asked.personsReturned === undefined ? {} : { personsReturned: [...new Set(asked.personsReturned)] }),
    operation: operationOf(facts),
    agreementVersion,
    decisions,
    categoriesAsked: [...asked.categories],
    fields: [...asked.fields],
    agencies: [...asked.agencies],
    ...(alerts.length === 0 ? {} : { alerts: [...alerts] }),
  }
}

/** Somebody was refused before anything was authorised. */
export function refusedEntryOf(
  facts: OperationFacts,
  refused: { at: Date; caller: Refusal['caller']; purpose: string; person: string | undefined; code: string },
): RefusedEntry {
  const { at, caller, purpose, person, code } = refused
  return {
    kind: 'REFUSED',
    requestId: facts.requestId,
    occurredAt: at.toISOString(),
    caller,
    purpose,
    ...(person === undefined ? {} : { person }),
    operation: operationOf(facts),
    code,
  }
}

function operationOf({ operationName, operationHash }: OperationFacts): RefusedEntry['operation'] {
  return { name: (operationName ?? 'anonymous').slice(0, 200), hash: operationHash }
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
