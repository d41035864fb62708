import type { Coding, Recorder } from '@crisis-record/subgraph-kit'

/** An allergy or adverse reaction. `null` is "not recorded". */
export interface Allergy {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly causativeAgent: Coding
  readonly reaction: Coding | null
  readonly severity: string | null
  readonly certainty: string | null
}

/** NONE_KNOWN only where somebody asked and wrote down that there are none: an empty list alone is NOT_RECORDED. */
export const allergyStates = ['KNOWN', 'NONE_KNOWN', 'NOT_RECORDED'] as const
export type AllergyState = (typeof allergyStates)[number]

export interface AllergyRecord {
  readonly state: AllergyState
  readonly items: readonly Allergy[]
}

/** Where an allergy was recorded and "none known" asserted as well, the allergy counts: the other way could kill. */
export function toAllergyRecord(items: readonly Allergy[], noneKnownAsserted: boolean): AllergyRecord {
  if (items.length > 0) return { state: 'KNOWN', items }
  return { state: noneKnownAsserted ? 'NONE_KNOWN' : 'NOT_RECORDED', items: [] }
}
