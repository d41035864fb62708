import type { Faults } from './element-fault.js'
import type { Resource } from './resource.js'

/** What changes the meaning of all around it, wherever it stands, or asks for rules that we do not have. */
const modifiers = new Set(['modifierExtension', 'implicitRules'])

/** Of FHIR Data Segmentation for Privacy: it would be passed over like any other extension, and the element shown without it. */
const inlineLabel = 'http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label'

/** What PostgreSQL keeps in no text: the character 0, and half a character. */
export const unkeepable = /\0|\p{Surrogate}/u

/** Refuses what could turn a resource into its opposite, and text that no store can keep. */
export function refuseModifiers(resource: Resource, faults: Faults): void {
  look(resource, resource.resourceType)
  if (resource['contained'] !== undefined)
    faults.add(`${resource.resourceType}.contained`, 'cannot be read here: send what it holds as an entry of its own')

  function look(value: unknown, path: string): void {
    if (typeof value === 'string' && unkeepable.test(value)) faults.add(path, 'holds a character that is none')
    else if (value === inlineLabel) faults.add(path, 'labels one element: labels are kept of whole resources alone')
    else if (Array.isArray(value)) value.forEach((item, at) => look(item, `${path}[${at}]`))
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (modifiers.has(key)) faults.add(`${path}.${key}`, 'may change what the rest means, and we cannot read it')
        else if (!(path === resource.resourceType && key === 'contained')) look(inner, `${path}.${key}`)
      }
  }
}
