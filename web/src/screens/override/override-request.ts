import type { OpenOverrideInput } from '../../generated/graphql.js'
import type { Fault } from '../../forms/faults.js'
import { text } from '../../overrides/text.js'
import { reasonsFor, shortestJustification } from '../../overrides/words.js'

export interface OverrideRequest {
  readonly capacity: string | undefined
  readonly reason: string | undefined
  readonly categories: ReadonlySet<string>
  readonly justification: string
}

/** A changed answer about capacity takes a reason that does not go with it along. */
export function withCapacity(request: OverrideRequest, capacity: string): OverrideRequest {
  const stands = reasonsFor(capacity).some(({ code }) => code === request.reason)
  return { ...request, capacity, reason: stands ? request.reason : undefined }
}

type Checked = { readonly faults: readonly Fault[] } | { readonly input: Omit<OpenOverrideInput, 'nhsNumber'> }

/** What is missing; else what is asked of the registry, which checks it again. */
export function checkRequest({ capacity, reason, categories, justification }: OverrideRequest): Checked {
  const written = justification.trim()
  const faults = [
    ...(capacity === undefined ? [{ field: 'capacity', message: text.faults.capacity }] : []),
    ...(reason === undefined ? [{ field: 'reason', message: text.faults.reason }] : []),
    ...(categories.size === 0 ? [{ field: 'categories', message: text.faults.categories }] : []),
    ...(written !== '' && written.length < shortestJustification ? [{ field: 'justification', message: text.faults.justification }] : []),
  ]
  if (faults.length > 0 || capacity === undefined || reason === undefined) return { faults }
  return { input: { capacity, reason, categories: [...categories], ...(written === '' ? {} : { justification: written }) } }
}
