import type { Faults } from './element-fault.js'

/** One of several times of the same story, and the element that says it. Null or undefined: it did not come to that, or is not recorded. */
type Told = readonly [element: string, at: Date | string | null | undefined]

/** Refuses what lies before something it can only come after. Days are compared with days, moments with moments. */
export function refuseDisorder(faults: Faults, ...story: readonly Told[]): void {
  let latest: Date | string | undefined
  for (const [element, at] of story) {
    if (at === null || at === undefined) continue
    if (latest !== undefined && at < latest) faults.add(element, 'lies before what it can only come after')
    else latest = at
  }
}
