import { nhsNumberSystem } from './code-systems.js'
import type { Faults } from './element-fault.js'
import { membersOf, type Resource } from './resource.js'

/** With its system. An index holds no more than some thousand bytes, and what is longer would end the whole import. */
const longest = 500

/** By what a resource is known again: `system|value` of its first identifier that is in use, else its type and id, which are the sender's own. */
export function readIdentity(resource: Resource, faults: Faults): string | null {
  const identifiers = membersOf(resource['identifier'])
  const named = identifiers.filter(({ system, value, use }) => typeof system === 'string' && typeof value === 'string' && use !== 'old')
  const [first] = named
  if (first !== undefined) {
    if (String(first['system']).length + String(first['value']).length > longest)
      return faults.add(`${resource.resourceType}.identifier`, `is longer than ${longest} characters`)
    if (named.some(({ system }) => system === nhsNumberSystem))
      return faults.add(
        `${resource.resourceType}.identifier`,
        'is an NHS number, which names a person: name the resource by an identifier of its own',
      )
    return `${resource.resourceType}|${String(first['system'])}|${String(first['value'])}`
  }
  const { id } = resource
  if (typeof id === 'string' && /^[A-Za-z0-9\-.]{1,64}$/.test(id)) return `${resource.resourceType}/${id}`
  return faults.add(`${resource.resourceType}.identifier`, 'is missing, and so is an id: it could not be told from another, or known again')
}
