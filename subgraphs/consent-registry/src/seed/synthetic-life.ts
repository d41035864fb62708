import { seedRandom } from '@crisis-record/subgraph-kit/seeding'

/**
 * What the index and the consent registry must agree on about a synthetic person. The index's seed has the same lines,
 * for the two share no code; a test on each side holds them to the same example.
 */
export interface SyntheticLife {
  readonly dateOfBirth: string
  readonly restricted: boolean
  readonly deceasedDaysAgo: number | undefined
}

export function syntheticLife(nhsNumber: string): SyntheticLife {
  const random = seedRandom(nhsNumber, 'life')
  const day = random.whole(0, 76 * 365)
  return {
    dateOfBirth: new Date(Date.UTC(1935, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
    restricted: random.chance(0.003),
    deceasedDaysAgo: random.chance(0.01) ? random.whole(1, 700) : undefined,
  }
}

/** Somebody who is 15 now and stays so for nine months at least: born on the first day of this quarter, 15 years ago. */
export function bornFifteenYearsAgo(now: Date): string {
  const quarter = now.getUTCMonth() - (now.getUTCMonth() % 3)
  return new Date(Date.UTC(now.getUTCFullYear() - 15, quarter, 1)).toISOString().slice(0, 10)
}
