import { type SeedRandom, seedRandom, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'

/** Those of the generated people whom the council supports and of whom, at `share`, it holds something about `topic`. */
export function* knownPeople(
  people: readonly SyntheticLife[],
  topic: string,
  share: (person: SyntheticLife) => number,
): Generator<readonly [SyntheticLife, SeedRandom]> {
  for (const person of people) {
    if (!person.knownTo.has('social-care')) continue
    const random = seedRandom(person.nhsNumber, 'social-care', topic)
    if (random.chance(share(person))) yield [person, random]
  }
}

/** As a share of adults; children have none of it. */
export const ofAdults =
  (share: number) =>
  ({ age }: SyntheticLife): number =>
    age >= 18 ? share : 0
