/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation JustifyOverride($input: JustifyOverrideInput!) {\n    justifyOverride(input: $input) {\n      outcome\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n": typeof types.JustifyOverrideDocument,
    "\n  mutation EndOverride($input: EndOverrideInput!) {\n    endOverride(input: $input) {\n      outcome\n    }\n  }\n": typeof types.EndOverrideDocument,
    "\n  fragment OverrideParts on Patient {\n    overrides {\n      id\n      openedAt\n      expiresAt\n      reason\n      categories\n      justified\n      justificationDueAt\n    }\n  }\n": typeof types.OverridePartsFragmentDoc,
    "\n  fragment AboutMeParts on Patient {\n    aboutMe(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      whatMattersToMe\n      peopleWhoMatterToMe\n      howICommunicate\n      myWellness\n      pleaseDo\n      pleaseDoNot\n      howAndWhenToSupportMe\n    }\n  }\n": typeof types.AboutMePartsFragmentDoc,
    "\n  query AboutMeAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AboutMeParts\n    }\n  }\n": typeof types.AboutMeAgainDocument,
    "\n  fragment AccessHistoryParts on Patient {\n    accessHistory(first: 100) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      staffName\n      role\n      organisation\n      purpose\n      categories\n    }\n  }\n": typeof types.AccessHistoryPartsFragmentDoc,
    "\n  query AccessHistoryAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AccessHistoryParts\n    }\n  }\n": typeof types.AccessHistoryAgainDocument,
    "\n  fragment AllergyParts on Patient {\n    allergies {\n      source {\n        odsCode\n        name\n        kind\n      }\n      state\n      items {\n        id\n        source {\n          odsCode\n          name\n          kind\n        }\n        recordedAt\n        recordedBy {\n          name\n          role\n        }\n        causativeAgent {\n          system\n          code\n          display\n        }\n        reaction {\n          system\n          code\n          display\n        }\n        severity\n        certainty\n      }\n    }\n  }\n": typeof types.AllergyPartsFragmentDoc,
    "\n  query AllergiesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AllergyParts\n    }\n  }\n": typeof types.AllergiesAgainDocument,
    "\n  fragment AttendanceParts on Patient {\n    attendances(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      departedAt\n      arrivalMode {\n        system\n        code\n        display\n      }\n      chiefComplaint {\n        system\n        code\n        display\n      }\n      outcome {\n        system\n        code\n        display\n      }\n      leftBeforeSeen\n      place {\n        site\n        department\n      }\n    }\n  }\n": typeof types.AttendancePartsFragmentDoc,
    "\n  query AttendancesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AttendanceParts\n    }\n  }\n": typeof types.AttendancesAgainDocument,
    "\n  fragment CareTeamParts on Patient {\n    careTeam(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      name\n      role\n      team\n      careCoordinator\n      telephone\n      outOfHoursTelephone\n    }\n  }\n": typeof types.CareTeamPartsFragmentDoc,
    "\n  query CareTeamAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CareTeamParts\n    }\n  }\n": typeof types.CareTeamAgainDocument,
    "\n  fragment ContactDetailsParts on Patient {\n    contactDetails {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      address {\n        lines\n        postcode\n      }\n      telephone\n      email\n      gpPractice {\n        odsCode\n        name\n        telephone\n      }\n    }\n  }\n": typeof types.ContactDetailsPartsFragmentDoc,
    "\n  query ContactDetailsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...ContactDetailsParts\n    }\n  }\n": typeof types.ContactDetailsAgainDocument,
    "\n  fragment CrisisPlanParts on Patient {\n    crisisPlans(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      triggerFactors\n      earlyWarningSigns\n      whatHelps\n      whatDoesNotHelp\n      copingStrategies\n      whatToDo\n      whatToAvoid\n      contacts {\n        name\n        role\n        telephone\n        hours\n      }\n      advanceStatement\n      anticipatoryMedicines\n      agreedWith\n      reviewDate\n      responsibleReviewer\n      thirdPartyInformation {\n        recordedAt\n        givenBy\n        text\n      }\n    }\n  }\n": typeof types.CrisisPlanPartsFragmentDoc,
    "\n  query CrisisPlanAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CrisisPlanParts\n    }\n  }\n": typeof types.CrisisPlanAgainDocument,
    "\n  fragment MedicationParts on Patient {\n    medications(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      medicine {\n        system\n        code\n        display\n      }\n      dose\n      route\n      status\n      startedOn\n      lastIssuedOn\n    }\n  }\n": typeof types.MedicationPartsFragmentDoc,
    "\n  query MedicationsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...MedicationParts\n    }\n  }\n": typeof types.MedicationsAgainDocument,
    "\n  query CareRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...OverrideParts\n      ...CrisisPlanParts\n      ...AllergyParts\n      ...MedicationParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n      ...AttendanceParts\n      ...VisitParts\n      ...AboutMeParts\n      ...TreatmentParts\n    }\n  }\n": typeof types.CareRecordDocument,
    "\n  query SafeHavenRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...CrisisPlanParts\n      ...AboutMeParts\n      ...AllergyParts\n      ...CareTeamParts\n      ...VisitParts\n      ...ContactDetailsParts\n    }\n  }\n": typeof types.SafeHavenRecordDocument,
    "\n  query PoliceRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...AboutMeParts\n      ...CareTeamParts\n    }\n  }\n": typeof types.PoliceRecordDocument,
    "\n  query PrivacyRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...AccessHistoryParts\n    }\n  }\n": typeof types.PrivacyRecordDocument,
    "\n  query SharingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n    }\n  }\n": typeof types.SharingRecordDocument,
    "\n  query SafeguardingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      ...OverrideParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n    }\n  }\n": typeof types.SafeguardingRecordDocument,
    "\n  fragment DemographicsParts on Patient {\n    demographics {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      title\n      familyName\n      givenName\n      otherGivenNames\n      preferredName\n      dateOfBirth\n      gender {\n        system\n        code\n        display\n      }\n      language {\n        system\n        code\n        display\n      }\n      interpreterRequired\n      communicationNeeds\n      deceasedOn\n    }\n  }\n": typeof types.DemographicsPartsFragmentDoc,
    "\n  fragment BannerParts on Patient {\n    ...DemographicsParts\n    ...AllergyParts\n  }\n": typeof types.BannerPartsFragmentDoc,
    "\n  fragment SharingParts on Patient {\n    sharing {\n      category\n      source {\n        odsCode\n        name\n        kind\n      }\n      shared\n      basis\n      reason\n      overridable\n      whatCanBeDone\n    }\n  }\n": typeof types.SharingPartsFragmentDoc,
    "\n  fragment TreatmentParts on Patient {\n    treatmentEpisodes(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      startedOn\n      endedOn\n      status\n      substances {\n        system\n        code\n        display\n      }\n      keyworker\n      prescribing\n      nextAppointment\n    }\n  }\n": typeof types.TreatmentPartsFragmentDoc,
    "\n  query TreatmentAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...TreatmentParts\n    }\n  }\n": typeof types.TreatmentAgainDocument,
    "\n  fragment VisitParts on Patient {\n    visits(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      leftAt\n      whatBroughtYouHere\n      whatHelped\n      onwardPlan\n      place {\n        name\n        town\n      }\n    }\n  }\n": typeof types.VisitPartsFragmentDoc,
    "\n  query VisitsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...VisitParts\n    }\n  }\n": typeof types.VisitsAgainDocument,
    "\n  query FindPeople($input: FindPatientsInput!) {\n    findPatients(input: $input, first: 20) {\n      matches {\n        nhsNumber\n        familyName\n        givenName\n        dateOfBirth\n        gender {\n          system\n          code\n          display\n        }\n      }\n      hasMore\n    }\n  }\n": typeof types.FindPeopleDocument,
    "\n  query BeforeOverride($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      overrideGroups {\n        name\n        categories\n      }\n    }\n  }\n": typeof types.BeforeOverrideDocument,
    "\n  mutation OpenOverride($input: OpenOverrideInput!) {\n    openOverride(input: $input) {\n      outcome\n      overrideId\n      expiresAt\n      justificationDueAt\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n": typeof types.OpenOverrideDocument,
};
const documents: Documents = {
    "\n  mutation JustifyOverride($input: JustifyOverrideInput!) {\n    justifyOverride(input: $input) {\n      outcome\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n": types.JustifyOverrideDocument,
    "\n  mutation EndOverride($input: EndOverrideInput!) {\n    endOverride(input: $input) {\n      outcome\n    }\n  }\n": types.EndOverrideDocument,
    "\n  fragment OverrideParts on Patient {\n    overrides {\n      id\n      openedAt\n      expiresAt\n      reason\n      categories\n      justified\n      justificationDueAt\n    }\n  }\n": types.OverridePartsFragmentDoc,
    "\n  fragment AboutMeParts on Patient {\n    aboutMe(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      whatMattersToMe\n      peopleWhoMatterToMe\n      howICommunicate\n      myWellness\n      pleaseDo\n      pleaseDoNot\n      howAndWhenToSupportMe\n    }\n  }\n": types.AboutMePartsFragmentDoc,
    "\n  query AboutMeAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AboutMeParts\n    }\n  }\n": types.AboutMeAgainDocument,
    "\n  fragment AccessHistoryParts on Patient {\n    accessHistory(first: 100) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      staffName\n      role\n      organisation\n      purpose\n      categories\n    }\n  }\n": types.AccessHistoryPartsFragmentDoc,
    "\n  query AccessHistoryAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AccessHistoryParts\n    }\n  }\n": types.AccessHistoryAgainDocument,
    "\n  fragment AllergyParts on Patient {\n    allergies {\n      source {\n        odsCode\n        name\n        kind\n      }\n      state\n      items {\n        id\n        source {\n          odsCode\n          name\n          kind\n        }\n        recordedAt\n        recordedBy {\n          name\n          role\n        }\n        causativeAgent {\n          system\n          code\n          display\n        }\n        reaction {\n          system\n          code\n          display\n        }\n        severity\n        certainty\n      }\n    }\n  }\n": types.AllergyPartsFragmentDoc,
    "\n  query AllergiesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AllergyParts\n    }\n  }\n": types.AllergiesAgainDocument,
    "\n  fragment AttendanceParts on Patient {\n    attendances(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      departedAt\n      arrivalMode {\n        system\n        code\n        display\n      }\n      chiefComplaint {\n        system\n        code\n        display\n      }\n      outcome {\n        system\n        code\n        display\n      }\n      leftBeforeSeen\n      place {\n        site\n        department\n      }\n    }\n  }\n": types.AttendancePartsFragmentDoc,
    "\n  query AttendancesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AttendanceParts\n    }\n  }\n": types.AttendancesAgainDocument,
    "\n  fragment CareTeamParts on Patient {\n    careTeam(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      name\n      role\n      team\n      careCoordinator\n      telephone\n      outOfHoursTelephone\n    }\n  }\n": types.CareTeamPartsFragmentDoc,
    "\n  query CareTeamAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CareTeamParts\n    }\n  }\n": types.CareTeamAgainDocument,
    "\n  fragment ContactDetailsParts on Patient {\n    contactDetails {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      address {\n        lines\n        postcode\n      }\n      telephone\n      email\n      gpPractice {\n        odsCode\n        name\n        telephone\n      }\n    }\n  }\n": types.ContactDetailsPartsFragmentDoc,
    "\n  query ContactDetailsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...ContactDetailsParts\n    }\n  }\n": types.ContactDetailsAgainDocument,
    "\n  fragment CrisisPlanParts on Patient {\n    crisisPlans(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      triggerFactors\n      earlyWarningSigns\n      whatHelps\n      whatDoesNotHelp\n      copingStrategies\n      whatToDo\n      whatToAvoid\n      contacts {\n        name\n        role\n        telephone\n        hours\n      }\n      advanceStatement\n      anticipatoryMedicines\n      agreedWith\n      reviewDate\n      responsibleReviewer\n      thirdPartyInformation {\n        recordedAt\n        givenBy\n        text\n      }\n    }\n  }\n": types.CrisisPlanPartsFragmentDoc,
    "\n  query CrisisPlanAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CrisisPlanParts\n    }\n  }\n": types.CrisisPlanAgainDocument,
    "\n  fragment MedicationParts on Patient {\n    medications(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      medicine {\n        system\n        code\n        display\n      }\n      dose\n      route\n      status\n      startedOn\n      lastIssuedOn\n    }\n  }\n": types.MedicationPartsFragmentDoc,
    "\n  query MedicationsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...MedicationParts\n    }\n  }\n": types.MedicationsAgainDocument,
    "\n  query CareRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...OverrideParts\n      ...CrisisPlanParts\n      ...AllergyParts\n      ...MedicationParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n      ...AttendanceParts\n      ...VisitParts\n      ...AboutMeParts\n      ...TreatmentParts\n    }\n  }\n": types.CareRecordDocument,
    "\n  query SafeHavenRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...CrisisPlanParts\n      ...AboutMeParts\n      ...AllergyParts\n      ...CareTeamParts\n      ...VisitParts\n      ...ContactDetailsParts\n    }\n  }\n": types.SafeHavenRecordDocument,
    "\n  query PoliceRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...AboutMeParts\n      ...CareTeamParts\n    }\n  }\n": types.PoliceRecordDocument,
    "\n  query PrivacyRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...AccessHistoryParts\n    }\n  }\n": types.PrivacyRecordDocument,
    "\n  query SharingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n    }\n  }\n": types.SharingRecordDocument,
    "\n  query SafeguardingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      ...OverrideParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n    }\n  }\n": types.SafeguardingRecordDocument,
    "\n  fragment DemographicsParts on Patient {\n    demographics {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      title\n      familyName\n      givenName\n      otherGivenNames\n      preferredName\n      dateOfBirth\n      gender {\n        system\n        code\n        display\n      }\n      language {\n        system\n        code\n        display\n      }\n      interpreterRequired\n      communicationNeeds\n      deceasedOn\n    }\n  }\n": types.DemographicsPartsFragmentDoc,
    "\n  fragment BannerParts on Patient {\n    ...DemographicsParts\n    ...AllergyParts\n  }\n": types.BannerPartsFragmentDoc,
    "\n  fragment SharingParts on Patient {\n    sharing {\n      category\n      source {\n        odsCode\n        name\n        kind\n      }\n      shared\n      basis\n      reason\n      overridable\n      whatCanBeDone\n    }\n  }\n": types.SharingPartsFragmentDoc,
    "\n  fragment TreatmentParts on Patient {\n    treatmentEpisodes(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      startedOn\n      endedOn\n      status\n      substances {\n        system\n        code\n        display\n      }\n      keyworker\n      prescribing\n      nextAppointment\n    }\n  }\n": types.TreatmentPartsFragmentDoc,
    "\n  query TreatmentAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...TreatmentParts\n    }\n  }\n": types.TreatmentAgainDocument,
    "\n  fragment VisitParts on Patient {\n    visits(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      leftAt\n      whatBroughtYouHere\n      whatHelped\n      onwardPlan\n      place {\n        name\n        town\n      }\n    }\n  }\n": types.VisitPartsFragmentDoc,
    "\n  query VisitsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...VisitParts\n    }\n  }\n": types.VisitsAgainDocument,
    "\n  query FindPeople($input: FindPatientsInput!) {\n    findPatients(input: $input, first: 20) {\n      matches {\n        nhsNumber\n        familyName\n        givenName\n        dateOfBirth\n        gender {\n          system\n          code\n          display\n        }\n      }\n      hasMore\n    }\n  }\n": types.FindPeopleDocument,
    "\n  query BeforeOverride($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      overrideGroups {\n        name\n        categories\n      }\n    }\n  }\n": types.BeforeOverrideDocument,
    "\n  mutation OpenOverride($input: OpenOverrideInput!) {\n    openOverride(input: $input) {\n      outcome\n      overrideId\n      expiresAt\n      justificationDueAt\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n": types.OpenOverrideDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JustifyOverride($input: JustifyOverrideInput!) {\n    justifyOverride(input: $input) {\n      outcome\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JustifyOverride($input: JustifyOverrideInput!) {\n    justifyOverride(input: $input) {\n      outcome\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOverride($input: EndOverrideInput!) {\n    endOverride(input: $input) {\n      outcome\n    }\n  }\n"): (typeof documents)["\n  mutation EndOverride($input: EndOverrideInput!) {\n    endOverride(input: $input) {\n      outcome\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverrideParts on Patient {\n    overrides {\n      id\n      openedAt\n      expiresAt\n      reason\n      categories\n      justified\n      justificationDueAt\n    }\n  }\n"): (typeof documents)["\n  fragment OverrideParts on Patient {\n    overrides {\n      id\n      openedAt\n      expiresAt\n      reason\n      categories\n      justified\n      justificationDueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AboutMeParts on Patient {\n    aboutMe(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      whatMattersToMe\n      peopleWhoMatterToMe\n      howICommunicate\n      myWellness\n      pleaseDo\n      pleaseDoNot\n      howAndWhenToSupportMe\n    }\n  }\n"): (typeof documents)["\n  fragment AboutMeParts on Patient {\n    aboutMe(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      whatMattersToMe\n      peopleWhoMatterToMe\n      howICommunicate\n      myWellness\n      pleaseDo\n      pleaseDoNot\n      howAndWhenToSupportMe\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutMeAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AboutMeParts\n    }\n  }\n"): (typeof documents)["\n  query AboutMeAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AboutMeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccessHistoryParts on Patient {\n    accessHistory(first: 100) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      staffName\n      role\n      organisation\n      purpose\n      categories\n    }\n  }\n"): (typeof documents)["\n  fragment AccessHistoryParts on Patient {\n    accessHistory(first: 100) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      staffName\n      role\n      organisation\n      purpose\n      categories\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessHistoryAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AccessHistoryParts\n    }\n  }\n"): (typeof documents)["\n  query AccessHistoryAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AccessHistoryParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllergyParts on Patient {\n    allergies {\n      source {\n        odsCode\n        name\n        kind\n      }\n      state\n      items {\n        id\n        source {\n          odsCode\n          name\n          kind\n        }\n        recordedAt\n        recordedBy {\n          name\n          role\n        }\n        causativeAgent {\n          system\n          code\n          display\n        }\n        reaction {\n          system\n          code\n          display\n        }\n        severity\n        certainty\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AllergyParts on Patient {\n    allergies {\n      source {\n        odsCode\n        name\n        kind\n      }\n      state\n      items {\n        id\n        source {\n          odsCode\n          name\n          kind\n        }\n        recordedAt\n        recordedBy {\n          name\n          role\n        }\n        causativeAgent {\n          system\n          code\n          display\n        }\n        reaction {\n          system\n          code\n          display\n        }\n        severity\n        certainty\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllergiesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AllergyParts\n    }\n  }\n"): (typeof documents)["\n  query AllergiesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AllergyParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendanceParts on Patient {\n    attendances(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      departedAt\n      arrivalMode {\n        system\n        code\n        display\n      }\n      chiefComplaint {\n        system\n        code\n        display\n      }\n      outcome {\n        system\n        code\n        display\n      }\n      leftBeforeSeen\n      place {\n        site\n        department\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AttendanceParts on Patient {\n    attendances(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      departedAt\n      arrivalMode {\n        system\n        code\n        display\n      }\n      chiefComplaint {\n        system\n        code\n        display\n      }\n      outcome {\n        system\n        code\n        display\n      }\n      leftBeforeSeen\n      place {\n        site\n        department\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendancesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AttendanceParts\n    }\n  }\n"): (typeof documents)["\n  query AttendancesAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...AttendanceParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CareTeamParts on Patient {\n    careTeam(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      name\n      role\n      team\n      careCoordinator\n      telephone\n      outOfHoursTelephone\n    }\n  }\n"): (typeof documents)["\n  fragment CareTeamParts on Patient {\n    careTeam(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      name\n      role\n      team\n      careCoordinator\n      telephone\n      outOfHoursTelephone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareTeamAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CareTeamParts\n    }\n  }\n"): (typeof documents)["\n  query CareTeamAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CareTeamParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactDetailsParts on Patient {\n    contactDetails {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      address {\n        lines\n        postcode\n      }\n      telephone\n      email\n      gpPractice {\n        odsCode\n        name\n        telephone\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ContactDetailsParts on Patient {\n    contactDetails {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      address {\n        lines\n        postcode\n      }\n      telephone\n      email\n      gpPractice {\n        odsCode\n        name\n        telephone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactDetailsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...ContactDetailsParts\n    }\n  }\n"): (typeof documents)["\n  query ContactDetailsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...ContactDetailsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CrisisPlanParts on Patient {\n    crisisPlans(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      triggerFactors\n      earlyWarningSigns\n      whatHelps\n      whatDoesNotHelp\n      copingStrategies\n      whatToDo\n      whatToAvoid\n      contacts {\n        name\n        role\n        telephone\n        hours\n      }\n      advanceStatement\n      anticipatoryMedicines\n      agreedWith\n      reviewDate\n      responsibleReviewer\n      thirdPartyInformation {\n        recordedAt\n        givenBy\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CrisisPlanParts on Patient {\n    crisisPlans(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      triggerFactors\n      earlyWarningSigns\n      whatHelps\n      whatDoesNotHelp\n      copingStrategies\n      whatToDo\n      whatToAvoid\n      contacts {\n        name\n        role\n        telephone\n        hours\n      }\n      advanceStatement\n      anticipatoryMedicines\n      agreedWith\n      reviewDate\n      responsibleReviewer\n      thirdPartyInformation {\n        recordedAt\n        givenBy\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrisisPlanAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CrisisPlanParts\n    }\n  }\n"): (typeof documents)["\n  query CrisisPlanAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...CrisisPlanParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MedicationParts on Patient {\n    medications(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      medicine {\n        system\n        code\n        display\n      }\n      dose\n      route\n      status\n      startedOn\n      lastIssuedOn\n    }\n  }\n"): (typeof documents)["\n  fragment MedicationParts on Patient {\n    medications(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      medicine {\n        system\n        code\n        display\n      }\n      dose\n      route\n      status\n      startedOn\n      lastIssuedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MedicationsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...MedicationParts\n    }\n  }\n"): (typeof documents)["\n  query MedicationsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...MedicationParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...OverrideParts\n      ...CrisisPlanParts\n      ...AllergyParts\n      ...MedicationParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n      ...AttendanceParts\n      ...VisitParts\n      ...AboutMeParts\n      ...TreatmentParts\n    }\n  }\n"): (typeof documents)["\n  query CareRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...OverrideParts\n      ...CrisisPlanParts\n      ...AllergyParts\n      ...MedicationParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n      ...AttendanceParts\n      ...VisitParts\n      ...AboutMeParts\n      ...TreatmentParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SafeHavenRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...CrisisPlanParts\n      ...AboutMeParts\n      ...AllergyParts\n      ...CareTeamParts\n      ...VisitParts\n      ...ContactDetailsParts\n    }\n  }\n"): (typeof documents)["\n  query SafeHavenRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...CrisisPlanParts\n      ...AboutMeParts\n      ...AllergyParts\n      ...CareTeamParts\n      ...VisitParts\n      ...ContactDetailsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoliceRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...AboutMeParts\n      ...CareTeamParts\n    }\n  }\n"): (typeof documents)["\n  query PoliceRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...BannerParts\n      ...SharingParts\n      ...AboutMeParts\n      ...CareTeamParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...AccessHistoryParts\n    }\n  }\n"): (typeof documents)["\n  query PrivacyRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...AccessHistoryParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n    }\n  }\n"): (typeof documents)["\n  query SharingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SafeguardingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      ...OverrideParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n    }\n  }\n"): (typeof documents)["\n  query SafeguardingRecord($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      ...OverrideParts\n      ...CareTeamParts\n      ...ContactDetailsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DemographicsParts on Patient {\n    demographics {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      title\n      familyName\n      givenName\n      otherGivenNames\n      preferredName\n      dateOfBirth\n      gender {\n        system\n        code\n        display\n      }\n      language {\n        system\n        code\n        display\n      }\n      interpreterRequired\n      communicationNeeds\n      deceasedOn\n    }\n  }\n"): (typeof documents)["\n  fragment DemographicsParts on Patient {\n    demographics {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      lastUpdated\n      title\n      familyName\n      givenName\n      otherGivenNames\n      preferredName\n      dateOfBirth\n      gender {\n        system\n        code\n        display\n      }\n      language {\n        system\n        code\n        display\n      }\n      interpreterRequired\n      communicationNeeds\n      deceasedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BannerParts on Patient {\n    ...DemographicsParts\n    ...AllergyParts\n  }\n"): (typeof documents)["\n  fragment BannerParts on Patient {\n    ...DemographicsParts\n    ...AllergyParts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharingParts on Patient {\n    sharing {\n      category\n      source {\n        odsCode\n        name\n        kind\n      }\n      shared\n      basis\n      reason\n      overridable\n      whatCanBeDone\n    }\n  }\n"): (typeof documents)["\n  fragment SharingParts on Patient {\n    sharing {\n      category\n      source {\n        odsCode\n        name\n        kind\n      }\n      shared\n      basis\n      reason\n      overridable\n      whatCanBeDone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TreatmentParts on Patient {\n    treatmentEpisodes(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      startedOn\n      endedOn\n      status\n      substances {\n        system\n        code\n        display\n      }\n      keyworker\n      prescribing\n      nextAppointment\n    }\n  }\n"): (typeof documents)["\n  fragment TreatmentParts on Patient {\n    treatmentEpisodes(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      lastUpdated\n      startedOn\n      endedOn\n      status\n      substances {\n        system\n        code\n        display\n      }\n      keyworker\n      prescribing\n      nextAppointment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TreatmentAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...TreatmentParts\n    }\n  }\n"): (typeof documents)["\n  query TreatmentAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...TreatmentParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitParts on Patient {\n    visits(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      leftAt\n      whatBroughtYouHere\n      whatHelped\n      onwardPlan\n      place {\n        name\n        town\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment VisitParts on Patient {\n    visits(first: 20) {\n      id\n      source {\n        odsCode\n        name\n        kind\n      }\n      recordedAt\n      recordedBy {\n        name\n        role\n      }\n      arrivedAt\n      leftAt\n      whatBroughtYouHere\n      whatHelped\n      onwardPlan\n      place {\n        name\n        town\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...VisitParts\n    }\n  }\n"): (typeof documents)["\n  query VisitsAgain($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...VisitParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($input: FindPatientsInput!) {\n    findPatients(input: $input, first: 20) {\n      matches {\n        nhsNumber\n        familyName\n        givenName\n        dateOfBirth\n        gender {\n          system\n          code\n          display\n        }\n      }\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query FindPeople($input: FindPatientsInput!) {\n    findPatients(input: $input, first: 20) {\n      matches {\n        nhsNumber\n        familyName\n        givenName\n        dateOfBirth\n        gender {\n          system\n          code\n          display\n        }\n      }\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BeforeOverride($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      overrideGroups {\n        name\n        categories\n      }\n    }\n  }\n"): (typeof documents)["\n  query BeforeOverride($nhsNumber: ID!) {\n    patient(nhsNumber: $nhsNumber) {\n      nhsNumber\n      ...DemographicsParts\n      ...SharingParts\n      overrideGroups {\n        name\n        categories\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenOverride($input: OpenOverrideInput!) {\n    openOverride(input: $input) {\n      outcome\n      overrideId\n      expiresAt\n      justificationDueAt\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenOverride($input: OpenOverrideInput!) {\n    openOverride(input: $input) {\n      outcome\n      overrideId\n      expiresAt\n      justificationDueAt\n      faults {\n        field\n        code\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;