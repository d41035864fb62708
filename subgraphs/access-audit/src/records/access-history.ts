import { categories } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from './chain.js'

/** One look at a person's record, as the history shows it. */
export interface Access {
  readonly sequence: number
  readonly recordedAt: Date
  readonly staffName: string | null
  readonly role: string
  readonly organisation: string
  readonly purpose: string
  /** What was asked for, in the order of the vocabulary; never whether anything came back. */
  readonly categories: readonly string[]
}

export function toAccess(chained: ChainedEntry): Access | undefined {
  const { entry, sequence, recordedAt } = chained
  if (entry.kind !== 'AUTHORISED') return undefined
  const { caller, purpose } = entry
  const asked = new Set(entry.categoriesAsked)
  return {
    sequence,
    recordedAt,
    staffName: caller.name ?? null,
    role: caller.role,
    organisation: caller.organisation,
    purpose,
    categories: categories.filter((category) => asked.has(category)),
  }
}
