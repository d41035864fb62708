import type { About } from '../definition/about.js'
import type { ImportDefinition, Reading } from '../definition/import-definition.js'
import type { Entry } from '../files/entry.js'
import { collectFaults, type ElementFault } from '../fhir/element-fault.js'
import { readIdentity } from '../fhir/read-identity.js'
import { readPerson } from '../fhir/read-person.js'
import { readSecurity } from '../fhir/read-security.js'
import { readMoment } from '../fhir/read-times.js'
import { type References, isSupporting, noteReferred } from '../fhir/references.js'
import { refuseModifiers } from '../fhir/refused-everywhere.js'
import { isResource, type Resource } from '../fhir/resource.js'
import { resourceDigest } from '../fhir/resource-digest.js'
import type { ValidateResource } from '../fhir/validate-resource.js'

export interface ReadBy {
  readonly definition: ImportDefinition
  readonly validate: ValidateResource
  readonly references: References
  readonly now: Date
}

/** An entry read by itself: nothing of the store has been looked at yet. */
export type ReadEntry = { readonly entry: Entry; readonly identity: string | undefined } & (
  | { readonly read: 'REFUSED'; readonly faults: readonly ElementFault[] }
  | { readonly read: 'PASSED_OVER' }
  | ({ readonly read: 'ITEM' } & ReadItem)
)

export interface ReadItem {
  readonly identity: string
  readonly nhsNumber: string
  readonly digest: string
  readonly lastUpdated: Date | undefined
  readonly versionId: string | undefined
  /** Of what it refers to and was read by: the item may change with it. Undefined where that is nothing. */
  readonly referred: string | undefined
  readonly reading: Reading
}

export function readEntry(entry: Entry, by: ReadBy): ReadEntry {
  const { resource } = entry
  if (!isResource(resource)) {
    const faults = entry.faults.length > 0 ? entry.faults : [{ element: 'resourceType', message: 'is missing' }]
    return { entry, identity: undefined, read: 'REFUSED', faults }
  }
  if (isSupporting(resource.resourceType) && entry.faults.length === 0) return { entry, identity: undefined, read: 'PASSED_OVER' }
  const known = collectFaults()
  const identity = readIdentity(resource, known) ?? undefined
  const refused = (faults: readonly ElementFault[]): ReadEntry => ({ entry, identity, read: 'REFUSED', faults: onceEach(faults) })
  const item = readItem(resource, identity, by)
  if ('faults' in item || entry.faults.length > 0)
    return refused([...entry.faults, ...('faults' in item ? [...known.all, ...item.faults] : [])])
  return { entry, read: 'ITEM', ...item }
}

function readItem(resource: Resource, identity: string | undefined, by: ReadBy): ReadItem | { readonly faults: readonly ElementFault[] } {
  const { definition, validate, now } = by
  const { references, referred } = noteReferred(by.references)
  const type = resource.resourceType
  const reader = Object.hasOwn(definition.resources, type) ? definition.resources[type] : undefined
  if (reader === undefined)
    return {
      faults: [{ element: 'resourceType', message: `is none that this agency takes: ${Object.keys(definition.resources).join(', ')}` }],
    }
  const faults = collectFaults()
  refuseModifiers(resource, faults)
  const element = `${type}.${reader.person}`
  const nhsNumber = readPerson(resource[reader.person], { element, references, faults })
  const meta = metaOf(resource)
  const security = readSecurity(meta.security, {
    element: `${type}.meta.security`,
    allowed: definition.labels,
    carried: definition.carried ?? [],
    neverSealed: reader.neverSealed,
    faults,
  })
  const lastUpdated = readMoment({ element: `${type}.meta.lastUpdated`, value: meta.lastUpdated }, { now, faults }) ?? undefined
  if (nhsNumber === null || identity === undefined) {
    // Its own elements are read all the same, so that a sender need not mend one fault at a time.
    for (const fault of validated(resource)) faults.add(fault.element, fault.message)
    return { faults: faults.all }
  }
  const about: About = { nhsNumber, identity, ...security, allowed: definition.labels, lastUpdated, now, faults, references }
  const reading = reader.read(resource, about)
  for (const fault of validated(resource)) faults.add(fault.element, fault.message)
  if (reading === null || faults.all.length > 0) return { faults: faults.all }
  return { identity, nhsNumber, digest: resourceDigest(resource), lastUpdated, versionId: meta.versionId, referred: referred(), reading }

  function validated(one: Resource): readonly ElementFault[] {
    return reader?.ownType === true ? [] : validate(one)
  }
}

function metaOf({ meta }: Resource): { security: unknown; lastUpdated: string | undefined; versionId: string | undefined } {
  const { security, lastUpdated, versionId } = (typeof meta === 'object' && meta !== null ? meta : {}) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return { security, lastUpdated: text(lastUpdated), versionId: text(versionId) }
}

/** The validator often finds what we found ourselves: of one element, what was found first is said. */
function onceEach(faults: readonly ElementFault[]): readonly ElementFault[] {
  return faults.filter(({ element }, at) => faults.findIndex((other) => other.element === element) === at)
}
