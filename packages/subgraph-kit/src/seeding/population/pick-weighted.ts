import type { SeedRandom } from '../seed-random.js'

export type Weighted<T> = readonly (readonly [value: T, weight: number])[]

/** One of the values, each as often as its weight says beside the others'. */
export function pickWeighted<T>(random: SeedRandom, values: Weighted<T>): T {
  let left = random.next() * values.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of values) {
    left -= weight
    if (left < 0) return value
  }
  throw new Error('There is nothing to pick from.')
}
