import { withoutReload } from './without-reload.js'

/** One thing wrong with what was typed: at which field, and in words. */
export interface Fault {
  readonly field: string
  readonly message: string
}

/** The id of a field's first input: where the summary's link leads. */
export function fieldId(field: string): string {
  return `field-${field}`
}

/** The registry names a field by its path in the input (`categories.0`); a form by the last name in it. */
export function fromPayload(faults: readonly { readonly field: string; readonly message: string }[]): readonly Fault[] {
  const named = faults.map(({ field, message }) => ({ field: lastName(field), message: withoutReload(message) }))
  return named.filter(
    (fault, index) => named.findIndex((other) => other.field === fault.field && other.message === fault.message) === index,
  )
}

function lastName(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path
}

/** As a form element takes it: an `error`, or none at all. */
export function errorAt(faults: readonly Fault[], field: string): { readonly error?: string } {
  const fault = faults.find((one) => one.field === field)
  return fault === undefined ? {} : { error: fault.message }
}
