import type { Access } from '../records/access-history.js'
import type { HistoryToWrite } from './history-to-write.js'
import { plainText } from './plain-text.js'

const nhsNumberSystem = 'https://fhir.nhs.uk/Id/nhs-number'
const odsCodeSystem = 'https://fhir.nhs.uk/Id/ods-organization-code'
const roleSystem = 'https://specs.crisis-record.example/CodeSystem/role'
const categorySystem = 'https://specs.crisis-record.example/CodeSystem/category'
/** All purposes are codes of this system but SAFEGUARDING, which is ours. */
const purposeSystem = 'http://terminology.hl7.org/CodeSystem/v3-ActReason'
const localPurposeSystem = 'https://specs.crisis-record.example/CodeSystem/purpose'

/** A FHIR R4 bundle (`collection`) of AuditEvent: reads of a person's record, what was asked for, never whether anything came back. */
export function writeFhir({ nhsNumber, history, source, now }: HistoryToWrite): string {
  const entry = history.map((access) => ({ fullUrl: `urn:uuid:${uuidOf(access)}`, resource: auditEvent(access, nhsNumber, source) }))
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now.toISOString(),
    ...(entry.length === 0 ? {} : { entry }),
  })
}

function auditEvent(access: Access, nhsNumber: string, source: HistoryToWrite['source']) {
  const { sequence, recordedAt, categories, openedByOverride } = access
  // FHIR has no empty text, and none with controls in it.
  const [purpose, role, organisation, name] = [access.purpose, access.role, access.organisation, access.staffName ?? ''].map(plainText)
  return {
    resourceType: 'AuditEvent',
    id: `${source.odsCode}-${String(sequence)}`,
    type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest', display: 'Restful Operation' },
    subtype: [{ system: 'http://hl7.org/fhir/restful-interaction', code: 'read', display: 'read' }],
    action: 'R',
    recorded: recordedAt.toISOString(),
    purposeOfEvent: [
      { coding: [{ system: purpose === 'SAFEGUARDING' ? localPurposeSystem : purposeSystem, code: purpose }] },
      ...(openedByOverride.length === 0 ? [] : [{ coding: [{ system: purposeSystem, code: 'BTG', display: 'break the glass' }] }]),
    ],
    agent: [
      {
        role: [{ coding: [{ system: roleSystem, code: role }] }],
        ...(name === '' ? {} : { name }),
        requestor: true,
      },
      { who: { type: 'Organization', identifier: { system: odsCodeSystem, value: organisation } }, requestor: false },
    ],
    source: {
      observer: { type: 'Organization', identifier: { system: odsCodeSystem, value: source.odsCode }, display: source.name },
    },
    entity: [
      {
        what: { type: 'Patient', identifier: { system: nhsNumberSystem, value: nhsNumber } },
        type: { system: 'http://terminology.hl7.org/CodeSystem/audit-entity-type', code: '1', display: 'Person' },
        role: { system: 'http://terminology.hl7.org/CodeSystem/object-role', code: '1', display: 'Patient' },
        ...(categories.length === 0 ? {} : { detail: categories.map((category) => ({ type: categorySystem, valueString: category })) }),
      },
    ],
  }
}

/** Made of the entry's hash, so that the same look has the same id in every export (RFC 9562, version 8). */
function uuidOf({ hash }: Access): string {
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}a${hash.slice(17, 32)}`
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
