import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type DocumentNode, Kind } from 'graphql'
import { graphql } from '../generated/index.js'
import type { Keeper } from './record-fields.js'
import type { RecordField, RecordPatient } from './record-patient.js'

/** Asks one kind of agency for the fields that are named `true`, and the audit hears of no others. */
export type PartOperation = TypedDocumentNode<
  { patient: Partial<RecordPatient> | null },
  { nhsNumber: string } & { [Field in RecordField]?: boolean }
>

/** Opens a record: what this caller may see of it, and the overrides of those who can have any. Asks no agency. */
export const openRecord = graphql(`
  query OpenRecord($nhsNumber: ID!, $overrides: Boolean! = false) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...SharingParts
      ...OverrideParts @include(if: $overrides)
    }
  }
`)

const patientIndexPart: PartOperation = graphql(`
  query PatientIndexPart($nhsNumber: ID!, $demographics: Boolean! = false, $contactDetails: Boolean! = false) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...DemographicsParts @include(if: $demographics)
      ...ContactDetailsParts @include(if: $contactDetails)
    }
  }
`)

const mentalHealthTrustPart: PartOperation = graphql(`
  query MentalHealthTrustPart(
    $nhsNumber: ID!
    $crisisPlans: Boolean! = false
    $riskAssessments: Boolean! = false
    $careTeam: Boolean! = false
    $legalStatusPeriods: Boolean! = false
    $communityContacts: Boolean! = false
    $conditions: Boolean! = false
    $safetyAlerts: Boolean! = false
  ) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...CrisisPlanParts @include(if: $crisisPlans)
      ...RiskParts @include(if: $riskAssessments)
      ...CareTeamParts @include(if: $careTeam)
      ...LegalStatusParts @include(if: $legalStatusPeriods)
      ...CommunityContactParts @include(if: $communityContacts)
      ...ConditionParts @include(if: $conditions)
      ...SafetyAlertParts @include(if: $safetyAlerts)
    }
  }
`)

const acuteHospitalPart: PartOperation = graphql(`
  query AcuteHospitalPart($nhsNumber: ID!, $attendances: Boolean! = false, $liaisonAssessments: Boolean! = false) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...AttendanceParts @include(if: $attendances)
      ...LiaisonAssessmentParts @include(if: $liaisonAssessments)
    }
  }
`)

const ambulancePart: PartOperation = graphql(`
  query AmbulancePart($nhsNumber: ID!, $ambulanceIncidents: Boolean! = false, $ambulanceSafetyAlerts: Boolean! = false) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...AmbulanceIncidentParts @include(if: $ambulanceIncidents)
      ...AmbulanceAlertParts @include(if: $ambulanceSafetyAlerts)
    }
  }
`)

const policePart: PartOperation = graphql(`
  query PolicePart($nhsNumber: ID!, $policeContacts: Boolean! = false, $placeOfSafetyDetentions: Boolean! = false) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...PoliceContactParts @include(if: $policeContacts)
      ...PlaceOfSafetyParts @include(if: $placeOfSafetyDetentions)
    }
  }
`)

const primaryCarePart: PartOperation = graphql(`
  query PrimaryCarePart($nhsNumber: ID!, $allergies: Boolean! = false, $medications: Boolean! = false, $problems: Boolean! = false) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...AllergyParts @include(if: $allergies)
      ...MedicationParts @include(if: $medications)
      ...ProblemParts @include(if: $problems)
    }
  }
`)

const socialCarePart: PartOperation = graphql(`
  query SocialCarePart(
    $nhsNumber: ID!
    $amhpAssessments: Boolean! = false
    $carePackages: Boolean! = false
    $safeguardingConcerns: Boolean! = false
    $carers: Boolean! = false
    $accommodation: Boolean! = false
    $legalDecisions: Boolean! = false
  ) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...AmhpAssessmentParts @include(if: $amhpAssessments)
      ...CarePackageParts @include(if: $carePackages)
      ...SafeguardingParts @include(if: $safeguardingConcerns)
      ...CarerParts @include(if: $carers)
      ...AccommodationParts @include(if: $accommodation)
      ...LegalDecisionParts @include(if: $legalDecisions)
    }
  }
`)

const safeHavenPart: PartOperation = graphql(`
  query SafeHavenPart(
    $nhsNumber: ID!
    $visits: Boolean! = false
    $aboutMe: Boolean! = false
    $safetyPlans: Boolean! = false
    $reasonableAdjustments: Boolean! = false
  ) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...VisitParts @include(if: $visits)
      ...AboutMeParts @include(if: $aboutMe)
      ...SafetyPlanParts @include(if: $safetyPlans)
      ...AdjustmentParts @include(if: $reasonableAdjustments)
    }
  }
`)

const substanceMisusePart: PartOperation = graphql(`
  query SubstanceMisusePart($nhsNumber: ID!, $treatmentEpisodes: Boolean! = false) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...TreatmentParts @include(if: $treatmentEpisodes)
    }
  }
`)

/** One operation a kind of agency: a slow one keeps nobody waiting for another's part. */
export const partOperations: Record<Keeper, PartOperation> = {
  'patient-index': patientIndexPart,
  'mental-health-trust': mentalHealthTrustPart,
  'acute-hospital': acuteHospitalPart,
  ambulance: ambulancePart,
  police: policePart,
  'primary-care': primaryCarePart,
  'social-care': socialCarePart,
  'safe-haven': safeHavenPart,
  'substance-misuse': substanceMisusePart,
}

/** As it is sent, and as the audit knows it. */
export function operationName({ definitions }: DocumentNode): string {
  return definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [])).join(' ')
}
