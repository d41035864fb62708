import { collectFaults, type ElementFault } from './element-fault.js'
import type { Resource } from './resource.js'

export type ValidateResource = (resource: Resource) => readonly ElementFault[]

/**
 * `fhir` holds a resource against the required codes of R4, its cardinalities and the forms of its values. It brings the definitions of every resource, and takes a sixth of a
 * millisecond for one. Loaded when first needed: nothing that serves requests pays for it.
 */
export async function loadValidator(): Promise<ValidateResource> {
  const { Fhir } = await import('fhir').then((module) => module.default)
  const validator = new Fhir()
  return (resource) => {
    const faults = collectFaults()
    try {
      for (const { severity, location } of validator.validate(resource).messages)
        if (String(severity) === 'error' || String(severity) === 'fatal')
          faults.add(location ?? resource.resourceType, 'is missing, or holds no code or value that R4 allows there')
    } catch {
      // It does not cope with every shape that JSON can have: then the resource is at fault, if not where.
      faults.add(resource.resourceType, 'is not a resource of R4')
    }
    return faults.all
  }
}
