import { categories, type Category } from '@crisis-record/contract'
import { codeSystems } from '../../importing/fhir/code-systems.js'
import { type ResourceJson, securityLabel, whose } from './example.js'

export interface RefusedChange {
  readonly what: string
  readonly change: ResourceJson
  /** The element within the resource, and why. */
  readonly because: string
}

const unknown = { url: 'https://agency.example/not-so', valueBoolean: true }
const inlineLabel = {
  url: 'http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label',
  valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
}
const ownLabel = (category: string) => ({ meta: { security: [{ system: codeSystems.ownCategory, code: category }] } })

/** What refuses any resource, of whatever type and agency. */
export function refusedChanges({
  person,
  labels,
}: {
  readonly person: 'patient' | 'subject'
  readonly labels: readonly Category[]
}): readonly RefusedChange[] {
  const digits = 'is not a valid NHS number: check the ten digits'
  const modifies = 'may change what the rest means, and we cannot read it'
  const lost = 'is a security label we cannot keep: what it asks for would be lost'
  return [
    { what: 'a wrong check digit', change: { [person]: whose('9990000019') }, because: `${person}.identifier.value ${digits}` },
    { what: 'nobody’s', change: { [person]: undefined }, because: `${person} is missing: say by NHS number whose this is` },
    {
      what: 'somebody by a reference that leads nowhere',
      change: { [person]: { reference: 'Patient/17' } },
      because: `${person} names no NHS number, and no Patient of this file: give one of the system https://fhir.nhs.uk/Id/nhs-number`,
    },
    { what: 'a group’s', change: { [person]: { type: 'Group', ...whose('9990000018') } }, because: `${person}.type is not Patient` },
    {
      what: 'neither identifier nor id',
      change: { identifier: undefined },
      because: 'identifier is missing, and so is an id: it could not be told from another, or known again',
    },
    {
      what: 'an NHS number for an identifier',
      change: { identifier: [whose('9990000018').identifier] },
      because: 'identifier is an NHS number, which names a person: name the resource by an identifier of its own',
    },
    { what: 'a label nobody has', change: securityLabel('v3-ActCode', 'PSY'), because: `meta.security[0] ${lost}` },
    { what: 'a label of no system', change: { meta: { security: [{ code: 'R' }] } }, because: `meta.security[0] ${lost}` },
    ...[...categories.filter((category) => !labels.includes(category)), 'NO_SUCH_CATEGORY'].map((category) => ({
      what: `the label ${category}, which items here cannot have`,
      change: ownLabel(category),
      because: 'meta.security[0] is a label that items of this agency cannot have',
    })),
    { what: 'a modifier', change: { modifierExtension: [unknown] }, because: `modifierExtension ${modifies}` },
    {
      what: 'a modifier deep within',
      change: { text: { extension: [{ modifierExtension: [unknown] }] } },
      because: `text.extension[0].modifierExtension ${modifies}`,
    },
    {
      what: 'a label of one element alone',
      change: { extension: [inlineLabel] },
      because: 'extension[0].url labels one element: labels are kept of whole resources alone',
    },
    { what: 'rules of somebody else’s', change: { implicitRules: 'https://agency.example/rules' }, because: `implicitRules ${modifies}` },
    {
      what: 'something contained',
      change: { contained: [{ resourceType: 'Patient', id: 'p' }] },
      because: 'contained cannot be read here: send what it holds as an entry of its own',
    },
    {
      what: 'an element that R4 does not have',
      change: { certaintyOfIt: 'high' },
      because: 'certaintyOfIt is not an element we can read here, and might change what the rest means',
    },
    {
      what: 'touched in the future',
      change: { meta: { lastUpdated: '2999-01-01T00:00:00Z' } },
      because: 'meta.lastUpdated lies in the future',
    },
  ]
}
