import { readFileSync } from 'node:fs'
import { type Agencies, parseAgencies } from '@crisis-record/contract/agencies'
import { labelLinkSdl } from '@crisis-record/contract/labels'

/** What every subgraph begins with. Tests change words of it. */
export const preamble = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
${labelLinkSdl}
directive @consent(category: String!) repeatable on FIELD_DEFINITION | OBJECT
directive @roles(allow: [String!]!) repeatable on FIELD_DEFINITION | OBJECT
directive @unrestricted(reason: String!) repeatable on FIELD_DEFINITION | OBJECT
scalar Date
scalar DateTime
`

const source = `type Source @shareable @unrestricted(reason: "who holds it") { odsCode: ID! name: String! kind: String! }`

const patient = (fields: string) => `type Patient @key(fields: "nhsNumber") {
  nhsNumber: ID! @unrestricted(reason: "given by the caller")
  ${fields}
}`

const item = 'id: ID! source: Source! recordedAt: DateTime!'

/** A small system that passes every check: three kinds, each doing one of the things a kind may do. */
export const sampleSubgraphs = {
  'consent-registry': `${preamble}
    type Query { patient(nhsNumber: ID!): Patient @unrestricted(reason: "the door") }
    ${patient('sharing: [SharingOutcome!] @consent(category: "SHARING_OUTCOME")')}
    type SharingOutcome @consent(category: "SHARING_OUTCOME") { category: String! source: Source shared: Boolean! }
    ${source}`,
  'patient-index': `${preamble}
    type Query { findPatients(input: FindPatientsInput!, first: Int = 20): PatientSearch @roles(allow: ["GP"]) }
    input FindPatientsInput { nhsNumber: ID familyName: String }
    type PatientSearch @roles(allow: ["GP"]) { matches: [PatientMatch!]! }
    type PatientMatch @roles(allow: ["GP"]) { nhsNumber: ID! familyName: String! }
    ${patient('contactDetails: ContactDetails @consent(category: "CONTACT_DETAILS")')}
    type ContactDetails @consent(category: "CONTACT_DETAILS") { ${item} address: Address @consent(category: "LOCATION") telephone: String }
    type Address @consent(category: "CONTACT_DETAILS") @consent(category: "LOCATION") { lines: [String!]! }
    ${source}`,
  'safe-haven': `${preamble}
    ${patient('visits(first: Int = 20): [Visit!] @consent(category: "COMMUNITY_CONTACT")')}
    type Visit @consent(category: "COMMUNITY_CONTACT") { ${item} whatHelped: String }
    ${source}`,
} as const

export type SampleKind = keyof typeof sampleSubgraphs

/** The agencies file cut down to the sample's kinds, and to the categories they carry. */
export function sampleAgencies(): Agencies {
  const carried: Record<SampleKind, Agencies['kinds'][number]['carries']> = {
    'consent-registry': ['SHARING_OUTCOME'],
    'patient-index': ['CONTACT_DETAILS', 'LOCATION'],
    'safe-haven': ['COMMUNITY_CONTACT'],
  }
  const committed = parseAgencies(readFileSync(new URL('../../../agencies.yaml', import.meta.url), 'utf8'))
  return {
    ...committed,
    kinds: committed.kinds.flatMap((entry) => (isSample(entry.kind) ? [{ ...entry, carries: carried[entry.kind] }] : [])),
  }
}

function isSample(kind: string): kind is SampleKind {
  return kind in sampleSubgraphs
}
