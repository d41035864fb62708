import { type AuthorisedEntry, categories } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from './chain.js'
import type { NamesForPerson } from './names-for-person.js'

/** One look at a person's record, as the history shows it. */
export interface Access {
  readonly sequence: number
  readonly hash: string
  readonly requestId: string
  readonly recordedAt: Date
  /** Opaque reference of the member of staff; never shown. */
  readonly callerReference: string
  readonly staffName: string | null
  readonly role: string
  readonly organisation: string
  readonly purpose: string
  /** Name of the operation, as the client calls it: the viewer opens a record by one of its own, and asks for its parts by others. */
  readonly operation: string
  /** What was asked for, in the order of the vocabulary; never whether anything came back. */
  readonly categories: readonly string[]
  /** Of those, what was open to this member of staff by their own override alone. */
  readonly openedByOverride: readonly string[]
}

export function toAccess({ entry, sequence, hash, recordedAt }: ChainedEntry): readonly Access[] {
  if (entry.kind !== 'AUTHORISED') return []
  const { caller, purpose, requestId } = entry
  const asked = new Set(entry.categoriesAsked)
  const overridden = new Set(entry.decisions.filter(isByOverride).map(({ category }) => category))
  return [
    {
      sequence,
      hash,
      requestId,
      recordedAt,
      callerReference: caller.reference,
      staffName: caller.name ?? null,
      role: caller.role,
      organisation: caller.organisation,
      purpose,
      operation: entry.operation.name,
      categories: categories.filter((category) => asked.has(category)),
      openedByOverride: categories.filter((category) => asked.has(category) && overridden.has(category)),
    },
  ]
}

function isByOverride({ outcome, reason }: AuthorisedEntry['decisions'][number]): boolean {
  return outcome === 'PERMIT' && reason === 'OVERRIDE'
}

/** For the copy a person is given: organisation and role stay, the name only where it may be told. */
export function withNameForPerson(access: Access, names: NamesForPerson): Access {
  return names.mayTell(access) ? access : { ...access, staffName: null }
}
