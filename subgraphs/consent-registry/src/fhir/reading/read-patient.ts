import { type NhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { identifierSystems } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { ConsentResource } from './consent-schema.js'

/** Whom the resource is about: by NHS number, never by a reference that another system would have to resolve. */
export function readPatient({ patient }: ConsentResource, faults: Faults): NhsNumber | null {
  if (patient === undefined) return faults.add('Consent.patient', 'is missing: say by NHS number whom this is about')
  if (patient.type !== undefined && patient.type !== 'Patient') return faults.add('Consent.patient.type', 'is not Patient')
  if (patient.identifier?.system !== identifierSystems.nhsNumber)
    return faults.add('Consent.patient.identifier', `names no NHS number: give one of the system ${identifierSystems.nhsNumber}`)
  const nhsNumber = parseNhsNumber(patient.identifier.value)
  return nhsNumber ?? faults.add('Consent.patient.identifier.value', 'is not a valid NHS number: check the ten digits')
}
