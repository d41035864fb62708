import type { Agreement, NameOf, Person, PreviewSource } from '@crisis-record/policy'
import type { Authorisation, Purpose } from '@crisis-record/subgraph-kit'

/** Who wants to record or look at choices, and whose: all of it verified, and allowed by the agreement. */
export interface StatementAsk {
  readonly requestId: string
  /** Who is asking, as the audit names them. */
  readonly named: Authorisation['caller']
  readonly purpose: Purpose
  readonly person: Person
  readonly agreement: Agreement
  readonly sources: readonly PreviewSource[]
  readonly nameOf: NameOf
}
