import { categories } from '@crisis-record/subgraph-kit'
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
  /** What was asked for, in the order of the vocabulary; never whether anything came back. */
  readonly categories: readonly string[]
}

export function toAccess({ entry, sequence, hash, recordedAt }: ChainedEntry): readonly Access[] {
  if (entry.kind !== 'AUTHORISED') return []
  const { caller, purpose, requestId } = entry
  const asked = new Set(entry.categoriesAsked)
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
      categories: categories.filter((category) => asked.has(category)),
    },
  ]
}

/** For the copy a person is given: organisation and role stay, the name only where it may be told. */
export function withNameForPerson(access: Access, names: NamesForPerson): Access {
  return names.mayTell(access) ? access : { ...access, staffName: null }
}
