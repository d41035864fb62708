import { setImmediate } from 'node:timers/promises'
import type { NhsNumber } from '@crisis-record/contract'
import type { Agreement, Instant } from '@crisis-record/policy'
import type { ElementFault } from '../element-fault.js'
import { fromFhirConsent } from '../from-fhir-consent.js'
import type { SharingDecision } from '../sharing-decision.js'
import type { ResourceText } from './read-bundle.js'
import { identityOf, type ResourceIdentity } from './resource-identity.js'
import type { ValidateConsent } from './validate-consent.js'

/** A resource read by itself: nothing of the store has been looked at yet. */
export type ReadResource = { readonly name: string; readonly text: string } & (
  | { readonly outcome: 'REFUSED'; readonly faults: readonly ElementFault[] }
  | ({ readonly outcome: 'NOT_IN_FORCE'; readonly nhsNumber: NhsNumber } & ResourceIdentity)
  | ({ readonly outcome: 'DECISIONS'; readonly nhsNumber: NhsNumber } & Decided & ResourceIdentity)
)

interface Decided {
  readonly decisions: readonly SharingDecision[]
  readonly elements: readonly string[]
}

/** Reads every resource of a file, and finds those that stand in it twice. Progress is told of after each. */
export async function readResources(
  resources: readonly ResourceText[],
  by: {
    readonly agreement: Agreement
    readonly now: Instant
    readonly validate: ValidateConsent
    readonly onlyFor?: string | undefined
    progress?(done: number, of: number): void
  },
): Promise<readonly ReadResource[]> {
  const seen = new Set<string>()
  const read = ({ name, resource, text }: ResourceText, at: number): ReadResource => {
    const identity = identityOf(resource)
    const consent = fromFhirConsent(resource, by)
    const faults = [...(consent.outcome === 'REFUSED' ? consent.faults : []), ...by.validate(resource)]
    if ('element' in identity) faults.push(identity)
    else if (seen.has(identity.identity))
      faults.push({ element: 'Consent.identifier', message: 'stands in this file twice, or its id does' })
    else seen.add(identity.identity)
    if (by.onlyFor !== undefined && consent.outcome !== 'REFUSED' && consent.nhsNumber !== by.onlyFor)
      faults.push({ element: 'Consent.patient.identifier.value', message: 'is another person than the one this is imported for' })
    by.progress?.(at + 1, resources.length)
    if (faults.length > 0 || consent.outcome === 'REFUSED' || 'element' in identity)
      return { name, text, outcome: 'REFUSED', faults: onceEach(faults) }
    return { name, text, ...identity, ...consent }
  }
  const all: ReadResource[] = []
  for (const [at, resource] of resources.entries()) {
    // Hundreds take seconds: no decision waits behind more than one.
    await setImmediate()
    all.push(read(resource, at))
  }
  return all
}

/** The validators often find what we found ourselves: of one element, what was found first is said. */
function onceEach(faults: readonly ElementFault[]): readonly ElementFault[] {
  return faults.filter(({ element }, at) => faults.findIndex((other) => other.element === element) === at)
}
