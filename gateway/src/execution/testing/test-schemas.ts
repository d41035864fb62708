import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { labelLinkSdl, readLabels } from '@crisis-record/contract/labels'
import { parse } from 'graphql'
import type { LoadedSupergraph } from '../../supergraph/index.js'

const federation = '@link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@composeDirective"])'

const labels = `
  directive @consent(category: String!) repeatable on FIELD_DEFINITION | OBJECT
  directive @roles(allow: [String!]!) repeatable on FIELD_DEFINITION | OBJECT
  directive @unrestricted(reason: String!) repeatable on FIELD_DEFINITION | OBJECT`

const shared = `
  scalar Date
  scalar DateTime
  type Patient @key(fields: "nhsNumber") { nhsNumber: ID! @unrestricted(reason: "given by the caller") }
  type Source @shareable @unrestricted(reason: "public") { odsCode: ID! name: String! kind: String! }`

/** Small schemas of the shape the real ones have: one for each rule the gateway enforces. */
export const testSchemas = {
  'consent-registry': `
    type Query {
      patient(nhsNumber: ID!): Patient @unrestricted(reason: "the door")
      overrideQueue(input: OverrideQueueInput!): OverrideQueue @roles(allow: ["PRIVACY_OFFICER"])
    }
    input OverrideQueueInput { first: Int = 20 }
    type OverrideQueue @roles(allow: ["PRIVACY_OFFICER"]) { items: [QueuedOverride!]! }
    type QueuedOverride @roles(allow: ["PRIVACY_OFFICER"]) { id: ID! nhsNumber: ID! reason: String! }
    type Mutation { recordStatement(input: RecordStatementInput!): StatementPayload @roles(allow: ["LIAISON_CLINICIAN"]) }
    input RecordStatementInput { nhsNumber: ID! effect: String! of: PersonInput }
    input PersonInput { nhsNumber: ID }
    type StatementPayload @roles(allow: ["LIAISON_CLINICIAN"]) { outcome: String! statementId: ID faults: [InputFault!]! }
    type InputFault @shareable @roles(allow: ["LIAISON_CLINICIAN", "PRIVACY_OFFICER"]) { field: String! code: String! }
    extend type Patient { sharing: [SharingOutcome!] @consent(category: "SHARING_OUTCOME") }
    type SharingOutcome @consent(category: "SHARING_OUTCOME") { category: String! source: Source shared: Boolean! reason: String }`,
  'patient-index': `
    type Query { findPatients(input: FindPatientsInput!, first: Int = 20): PatientSearch @roles(allow: ["LIAISON_CLINICIAN"]) }
    input FindPatientsInput { nhsNumber: ID familyName: String dateOfBirth: Date }
    type PatientSearch @roles(allow: ["LIAISON_CLINICIAN"]) { matches: [PatientMatch!]! hasMore: Boolean! }
    type PatientMatch @roles(allow: ["LIAISON_CLINICIAN"]) { nhsNumber: ID! familyName: String! }
    extend type Patient {
      demographics: Demographics @consent(category: "DEMOGRAPHICS")
      contactDetails: ContactDetails @consent(category: "CONTACT_DETAILS")
    }
    type Demographics @consent(category: "DEMOGRAPHICS") { id: ID! source: Source! familyName: String! dateOfBirth: Date! deceasedOn: Date }
    type ContactDetails @consent(category: "CONTACT_DETAILS") { id: ID! source: Source! telephone: String address: Address @consent(category: "LOCATION") }
    type Address @consent(category: "CONTACT_DETAILS") @consent(category: "LOCATION") { postcode: String! }`,
  'access-audit': `
    type Query { auditSearch(input: AuditSearchInput!): AuditSearch @roles(allow: ["PRIVACY_OFFICER"]) }
    input AuditSearchInput { nhsNumber: ID caller: String }
    type AuditSearch @roles(allow: ["PRIVACY_OFFICER"]) { entries: [AuditSearchEntry!]! }
    type AuditSearchEntry @roles(allow: ["PRIVACY_OFFICER"]) { sequence: Int! nhsNumber: ID }
    type Mutation { reviewFinding(input: ReviewFindingInput!): FindingPayload @roles(allow: ["PRIVACY_OFFICER"]) }
    input ReviewFindingInput { nhsNumber: ID! findingId: ID! }
    type FindingPayload @roles(allow: ["PRIVACY_OFFICER"]) { outcome: String! faults: [InputFault!]! }
    type InputFault @shareable @roles(allow: ["LIAISON_CLINICIAN", "PRIVACY_OFFICER"]) { field: String! code: String! }
    extend type Patient { accessHistory(first: Int = 20, from: DateTime): [AccessHistoryEntry!] @consent(category: "ACCESS_HISTORY") }
    type AccessHistoryEntry @consent(category: "ACCESS_HISTORY") { id: ID! source: Source! role: String! }`,
  'mental-health-trust': `
    extend type Patient {
      crisisPlans(first: Int = 20): [CrisisPlan!] @consent(category: "CRISIS_PLAN")
      careTeam(first: Int = 20): [CareTeamMember!] @consent(category: "CARE_TEAM")
    }
    type CrisisPlan @consent(category: "CRISIS_PLAN") {
      id: ID! source: Source! recordedAt: DateTime! whatHelps: [String!]! advanceStatement: String contacts: [CrisisContact!]!
      thirdPartyInformation: [ThirdPartyInformation!] @consent(category: "THIRD_PARTY")
    }
    type CrisisContact @consent(category: "CRISIS_PLAN") { name: String! telephone: String }
    type ThirdPartyInformation @consent(category: "CRISIS_PLAN") @consent(category: "THIRD_PARTY") { givenBy: String! text: String! }
    type CareTeamMember @consent(category: "CARE_TEAM") { id: ID! source: Source! recordedAt: DateTime! name: String! careCoordinator: Boolean! }`,
  'primary-care': `
    extend type Patient { allergies: AllergyRecord @consent(category: "ALLERGIES") }
    type AllergyRecord @consent(category: "ALLERGIES") { source: Source! state: AllergyState! items: [Allergy!]! }
    enum AllergyState { KNOWN NONE_KNOWN NOT_RECORDED }
    type Allergy @consent(category: "ALLERGIES") { id: ID! source: Source! substance: String! severity: Int }`,
} as const

export type TestKind = keyof typeof testSchemas

export const testKinds = Object.keys(testSchemas) as TestKind[]

export function testSdl(kind: TestKind): string {
  return `${labelLinkSdl}\nextend schema ${federation}\n${labels}\n${shared}\n${testSchemas[kind]}`
}

/** Composed as the real one is. `change` may damage the result, as a lost label would. */
export function testSupergraph(change: (sdl: string) => string = (sdl) => sdl): LoadedSupergraph {
  const composed = composeServices(
    testKinds.map((kind) => ({ name: kind, url: 'http://unused.invalid/graphql', typeDefs: parse(testSdl(kind)) })),
  )
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.map((error) => error.message).join('\n'))
  const sdl = change(composed.supergraphSdl)
  return { sdl, labels: readLabels(parse(sdl)), apiSchema: Supergraph.build(sdl).apiSchema().toGraphQLJSSchema() }
}
