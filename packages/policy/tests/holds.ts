import fc from 'fast-check'
import { runs } from './generated.js'

/**
 * Checks a property on thousands of generated cases and prints the seed. `check` says whether the case was one the property is about;
 * at least a tenth must have been, since a property that is mostly vacuous shows little.
 */
export function holds<T>(name: string, cases: fc.Arbitrary<T>, check: (one: T) => 'ABOUT_IT' | 'BESIDE_IT', numRuns = 3000): void {
  const { seed } = runs(numRuns)
  let about = 0
  fc.assert(
    fc.property(cases, (one) => {
      if (check(one) === 'ABOUT_IT') about += 1
    }),
    { numRuns, ...(seed === undefined ? {} : { seed }) },
  )
  console.info(`${name}: ${numRuns} cases, ${about} of them about it, seed ${String(seed)}`)
  if (about < numRuns / 10) throw new Error(`${name}: only ${about} of ${numRuns} cases were about it`)
}
