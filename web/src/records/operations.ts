import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { graphql } from '../generated/index.js'
import type { RecordPatient } from './record-patient.js'

/** An operation that answers a whole record, or the part of it that one kind of role is shown. */
export type RecordOperation = TypedDocumentNode<{ patient: RecordPatient | null }, { nhsNumber: string }>

export const careRecord: RecordOperation = graphql(`
  query CareRecord($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...BannerParts
      ...SharingParts
      ...OverrideParts
      ...CrisisPlanParts
      ...AllergyParts
      ...MedicationParts
      ...CareTeamParts
      ...ContactDetailsParts
      ...AttendanceParts
      ...VisitParts
      ...AboutMeParts
      ...TreatmentParts
    }
  }
`)

/** Asks for what a safe-haven worker is shown: what nobody will read is not asked for, and not put in the audit. */
export const safeHavenRecord: RecordOperation = graphql(`
  query SafeHavenRecord($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...BannerParts
      ...SharingParts
      ...CrisisPlanParts
      ...AboutMeParts
      ...AllergyParts
      ...CareTeamParts
      ...VisitParts
      ...ContactDetailsParts
    }
  }
`)

export const policeRecord: RecordOperation = graphql(`
  query PoliceRecord($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...BannerParts
      ...SharingParts
      ...AboutMeParts
      ...CareTeamParts
    }
  }
`)

/** At the person's request: who they are and what is shared, nothing clinical. */
export const sharingRecord: RecordOperation = graphql(`
  query SharingRecord($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...DemographicsParts
      ...SharingParts
    }
  }
`)

export const safeguardingRecord: RecordOperation = graphql(`
  query SafeguardingRecord($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...DemographicsParts
      ...SharingParts
      ...OverrideParts
      ...CareTeamParts
      ...ContactDetailsParts
    }
  }
`)
