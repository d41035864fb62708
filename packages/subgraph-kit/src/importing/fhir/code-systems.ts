/** The code systems that resources speak in: of HL7, of the NHS, and our own where neither has the words. */
export const codeSystems = {
  snomedCt: 'http://snomed.info/sct',
  dmd: 'https://dmd.nhs.uk',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10Uk: 'http://hl7.org/fhir/sid/icd-10-uk',
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  actReason: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  ownCategory: 'https://specs.crisis-record.example/CodeSystem/category',
} as const

export const nhsNumberSystem = 'https://fhir.nhs.uk/Id/nhs-number'

/** Codes of our own, where neither HL7 nor the NHS has the words. */
export const ownCodes = (name: string) => `https://specs.crisis-record.example/CodeSystem/${name}`

export const ukCore = (name: string) => `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${name}`
export const ownExtension = (name: string) => `https://specs.crisis-record.example/StructureDefinition/${name}`
