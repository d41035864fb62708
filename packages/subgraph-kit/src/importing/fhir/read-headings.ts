import type { z } from 'zod'
import type { Faults } from './element-fault.js'
import { everyCoding } from './read-concepts.js'
import * as shapes from './shapes.js'

const detail = shapes.part(
  {
    code: shapes.concept.optional(),
    status: shapes.string,
    doNotPerform: shapes.boolean.optional(),
    description: shapes.string.optional(),
  },
  [
    ...['kind', 'instantiatesCanonical', 'instantiatesUri', 'reasonCode', 'reasonReference', 'goal', 'statusReason', 'scheduledTiming'],
    ...[
      'scheduledPeriod',
      'scheduledString',
      'location',
      'performer',
      'productCodeableConcept',
      'productReference',
      'dailyAmount',
      'quantity',
    ],
  ],
)

/** An entry under a heading of a plan. What stands in another resource is refused, since it would be missing here. */
export const headedActivity = shapes.part({ detail }, ['progress', 'outcomeCodeableConcept', 'outcomeReference'])

/** No longer part of the plan. */
const over = ['cancelled', 'stopped', 'entered-in-error']

/** The entries of a CarePlan by the heading that each stands under, in their order. What stands under none cannot be shown as what it is. */
export function readHeadings<Code extends string>(
  activities: readonly z.infer<typeof headedActivity>[],
  {
    element,
    system,
    codes,
    notToBeDone = [],
    faults,
  }: {
    readonly element: string
    readonly system: string
    readonly codes: readonly Code[]
    /** Headings of what is not to be done, the only ones whose entries may say so by `doNotPerform`. */
    readonly notToBeDone?: readonly Code[]
    readonly faults: Faults
  },
): Readonly<Record<Code, string[]>> {
  const entries = Object.fromEntries(codes.map((code) => [code, []])) as unknown as Record<Code, string[]>
  for (const [at, { detail: said }] of activities.entries()) {
    if (over.includes(said.status)) continue
    const where = `${element}[${at}].detail`
    const own = everyCoding(said.code).filter((coding) => coding.system === system)
    const heading = own.length === 1 ? codes.find((code) => code === own[0]?.code) : undefined
    if (heading === undefined) faults.add(`${where}.code`, `is no heading we know of ${system}`)
    else if (said.description === undefined) faults.add(`${where}.description`, 'is missing: what stands under the heading')
    else if (said.doNotPerform === true && !notToBeDone.includes(heading))
      faults.add(`${where}.doNotPerform`, 'says that it is not to be done, under a heading of what is')
    else entries[heading].push(said.description)
  }
  return entries
}
