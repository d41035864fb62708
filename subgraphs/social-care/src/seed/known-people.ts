import { type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'

/** One in seven of a crisis partnership's people is known to the council. */
const known = 0.15

/** Those of the generated people whom the council knows and of whom, at `share`, it holds something about `topic`. */
export function* knownPeople(people: readonly string[], topic: string, share: number): Generator<readonly [string, SeedRandom]> {
  for (const nhsNumber of people) {
    if (!seedRandom(nhsNumber, 'social-care').chance(known)) continue
    const random = seedRandom(nhsNumber, 'social-care', topic)
    if (random.chance(share)) yield [nhsNumber, random]
  }
}
