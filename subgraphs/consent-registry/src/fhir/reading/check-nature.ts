import { codeSystems } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { ConsentResource } from './consent-schema.js'
import { codesOf } from './read-codes.js'

const privacy = `${codeSystems.scope}|patient-privacy`

/** Categories of consents to the sharing of information. Others are about treatment, research, or mean more than their provisions say (emergency only). */
const aboutSharing: ReadonlySet<string> = new Set([
  `${codeSystems.loinc}|59284-0`,
  `${codeSystems.loinc}|57016-8`,
  `${codeSystems.loinc}|57017-6`,
  `${codeSystems.loinc}|64292-6`,
  'http://terminology.hl7.org/CodeSystem/consentcategorycodes|npp',
  'http://terminology.hl7.org/CodeSystem/v3-ActCode|IDSCL',
  'http://terminology.hl7.org/CodeSystem/v3-ActCode|INFA',
])

/** Whether the resource is a consent to the sharing of information at all, and holds nothing that changes what it means unseen. */
export function checkNature(consent: ConsentResource, faults: Faults): void {
  if (consent.implicitRules !== undefined)
    faults.add('Consent.implicitRules', 'rules laid down elsewhere may change what the resource means')
  if (consent.modifierExtension !== undefined)
    faults.add('Consent.modifierExtension', 'is not known here, and changes what the resource means')
  if (consent.contained !== undefined) faults.add('Consent.contained', 'is not read: name people and organisations by identifier')
  const scope = codesOf(consent.scope)
  if (scope.length === 0 || !scope.every((code) => code === privacy))
    faults.add('Consent.scope', 'is not patient-privacy: only choices about sharing are taken')
  consent.category.forEach((category, at) => {
    const codes = codesOf(category)
    if (codes.length === 0 || !codes.every((code) => aboutSharing.has(code)))
      faults.add(`Consent.category[${at}]`, 'is not one of the categories of consent to sharing that we know')
  })
  if (consent.sourceAttachment !== undefined && consent.sourceReference !== undefined)
    faults.add('Consent.sourceReference', 'is given along with sourceAttachment: R4 allows one source')
}
