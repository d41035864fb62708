import { type AuthorisedEntry, categories } from '@crisis-record/subgraph-kit'
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
  return {
    sequence,
    recordedAt,
    staffName: caller.name ?? null,
    role: caller.role,
    organisation: caller.organisation,
    purpose,
    categories: categoriesAskedFor(entry),
  }
}

/** An entry that does not say what was asked for may have asked for all that was decided about. */
function categoriesAskedFor({ categoriesAsked, decisions }: AuthorisedEntry): string[] {
  const asked = new Set(categoriesAsked ?? decisions.map(({ category }) => category))
  return categories.filter((category) => asked.has(category))
}
