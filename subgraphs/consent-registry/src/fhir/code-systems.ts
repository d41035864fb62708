/** The code systems a `Consent` speaks in: of HL7, of the NHS, and our own where neither has the words. */
export const codeSystems = {
  scope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  policyRule: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  sensitivity: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  purpose: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  action: 'http://terminology.hl7.org/CodeSystem/consentaction',
  resourceType: 'http://hl7.org/fhir/resource-types',
  loinc: 'http://loinc.org',
  ownCategory: 'https://specs.crisis-record.example/CodeSystem/category',
  ownRole: 'https://specs.crisis-record.example/CodeSystem/role',
  ownPurpose: 'https://specs.crisis-record.example/CodeSystem/purpose',
} as const

export const identifierSystems = {
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  odsCode: 'https://fhir.nhs.uk/Id/ods-organization-code',
  statement: 'https://specs.crisis-record.example/Id/sharing-statement',
} as const

/** The policy a root provision of ours is an addition to: the partnership's sharing agreement, whatever its version. */
export const sharingPolicy = 'https://specs.crisis-record.example/policy/sharing-agreement'

/** Says that actors who hold and actors who receive are meant together, not each by itself. */
export const sharingProfile = 'https://specs.crisis-record.example/StructureDefinition/sharing-statement'

/** What R4 has no element for. Of these `emergencyExcepted` changes the meaning of its provision, so it is a modifier. */
export const extensions = {
  authority: 'https://specs.crisis-record.example/StructureDefinition/authority',
  assessor: 'https://specs.crisis-record.example/StructureDefinition/capacity-assessor',
  capacityAssessedOn: 'https://specs.crisis-record.example/StructureDefinition/capacity-assessed-on',
  reviewDate: 'https://specs.crisis-record.example/StructureDefinition/review-date',
  givenBy: 'https://specs.crisis-record.example/StructureDefinition/given-by',
  relationship: 'https://specs.crisis-record.example/StructureDefinition/relationship',
  how: 'https://specs.crisis-record.example/StructureDefinition/how-given',
  emergencyExcepted: 'https://specs.crisis-record.example/StructureDefinition/emergency-excepted',
  unreadable: 'https://specs.crisis-record.example/StructureDefinition/unreadable-statement',
} as const
