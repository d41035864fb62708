import type { Coding } from '@crisis-record/subgraph-kit'

const category = (code: string, display: string): Coding => ({
  system: 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory',
  code,
  display,
})

/** Categories of the national Reasonable Adjustment Flag. */
export const adjustmentCategory = {
  communicationSupport: category('001', 'Communication support'),
  contactMethod: category('003', 'Requires specific contact method'),
  informationFormat: category('004', 'Requires specific information format'),
  additionalSupport: category('007', 'Adjustments for providing Additional Support to patients'),
  individualCare: category('008', 'Adjustments for Individual Care Requirements'),
  environment: category('009', 'Adjustments in relation to the environment of care'),
} as const
