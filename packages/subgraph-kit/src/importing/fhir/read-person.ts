import { type NhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { nhsNumberSystem } from './code-systems.js'
import type { Faults } from './element-fault.js'
import type { References } from './references.js'
import { reference as referenceShape } from './shapes.js'

/** Whose it is: by NHS number, in the reference itself or in the Patient of the same file that it names. */
export function readPerson(
  raw: unknown,
  {
    element,
    references,
    faults,
  }: {
    readonly element: string
    readonly references: References
    readonly faults: Faults
  },
): NhsNumber | null {
  if (raw === undefined) return faults.add(element, 'is missing: say by NHS number whose this is')
  const parsed = referenceShape.safeParse(raw)
  // The shape says what is wrong with it.
  if (!parsed.success) return null
  const { type, identifier, reference } = parsed.data
  if (type !== undefined && type !== 'Patient') return faults.add(`${element}.type`, 'is not Patient')
  const referred = references.find(reference)
  if (identifier === undefined) {
    if (referred?.type !== 'Patient')
      return faults.add(element, `names no NHS number, and no Patient of this file: give one of the system ${nhsNumberSystem}`)
    return (
      referred.nhsNumber ??
      faults.add(`${element}.reference`, 'names a Patient of this file without one valid NHS number: check the ten digits')
    )
  }
  if (identifier.system !== nhsNumberSystem)
    return faults.add(`${element}.identifier.system`, `is not that of NHS numbers, ${nhsNumberSystem}`)
  const nhsNumber = parseNhsNumber(identifier.value)
  if (nhsNumber === undefined) return faults.add(`${element}.identifier.value`, 'is not a valid NHS number: check the ten digits')
  if (referred !== undefined && referred.nhsNumber !== nhsNumber)
    return faults.add(element, 'says two persons: its identifier is not that of the Patient it names')
  return nhsNumber
}
