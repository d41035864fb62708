import { labelLinkSdl } from '@crisis-record/contract/labels'
import { type BenchAgency, audit, benchAgencies, personRegister, registry } from './agencies.js'

const header = `${labelLinkSdl}
  @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@shareable", "@composeDirective"])

directive @consent(category: String!) repeatable on FIELD_DEFINITION | OBJECT
directive @roles(allow: [String!]!) repeatable on FIELD_DEFINITION | OBJECT
directive @unrestricted(reason: String!) repeatable on FIELD_DEFINITION | OBJECT

scalar DateTime
type Source @shareable @unrestricted(reason: "names the agency") { odsCode: ID! name: String! kind: String! }
`

const patient = (fields: string) =>
  `type Patient @key(fields: "nhsNumber") { nhsNumber: ID! @unrestricted(reason: "given by the caller") ${fields} }`

const root = 'type Query { patient(nhsNumber: ID!): Patient @unrestricted(reason: "the door; what lies behind it is labelled") }'

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

function agencySchema({ prefix, category }: BenchAgency): string {
  const label = `@consent(category: "${category}")`
  const type = capital(prefix)
  const item = 'id: ID! source: Source! recordedAt: DateTime!'
  return `${header}
type ${type}Plan ${label} { ${item} summary: String! steps: [String!]! }
type ${type}Contact ${label} { ${item} reason: String! outcome: String! practitioner: String! }
${patient(`${prefix}Plans(first: Int = 20): [${type}Plan!] ${label} ${prefix}Contacts(first: Int = 20): [${type}Contact!] ${label}`)}`
}

const demographics = `type Demographics @consent(category: "DEMOGRAPHICS") { id: ID! source: Source! lastUpdated: DateTime! familyName: String! givenName: String! dateOfBirth: String! }`
const register = `${header}\n${demographics}\n${patient('demographics: Demographics @consent(category: "DEMOGRAPHICS")')}`

/** Schemas by name. `root` says who serves `Query.patient`: for peers without consent it is the person register itself. */
export function benchSchemas(rootOf: 'patient-index' | 'consent-registry'): Map<string, string> {
  const schemas = new Map(benchAgencies.map((agency) => [agency.kind as string, agencySchema(agency)]))
  schemas.set(personRegister.kind, rootOf === 'patient-index' ? `${register}\n${root}` : register)
  if (rootOf === 'consent-registry') {
    const outcome = '@consent(category: "SHARING_OUTCOME")'
    schemas.set(
      registry.kind,
      `${header}\n${root}\ntype SharingOutcome ${outcome} { category: String! }\n${patient(`sharing: [SharingOutcome!] ${outcome}`)}`,
    )
    const history = '@consent(category: "ACCESS_HISTORY")'
    schemas.set(
      audit.kind,
      `${header}\ntype AccessHistoryEntry ${history} { id: ID! source: Source! recordedAt: DateTime! role: String! }\n${patient(`accessHistory(first: Int = 20): [AccessHistoryEntry!] ${history}`)}`,
    )
  }
  return schemas
}
