import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('patientIsTheOnlyDoor', [
  {
    bad: 'a query that returns a protected type',
    in: 'safe-haven',
    add: 'type Query { visit(nhsNumber: ID!): Visit @unrestricted(reason: "none") }',
    says: [
      'safe-haven: Query.visit leads to the protected type Visit without passing through Patient. Remedy: make it a field on Patient.',
    ],
  },
  {
    bad: 'a list of a protected type, for a role',
    in: 'safe-haven',
    add: 'type Query { visits(nhsNumber: ID!): [Visit!] @consent(category: "COMMUNITY_CONTACT") }',
    says: [
      'safe-haven: Query.visits is labelled @consent on a root type, where no person is decided about. Remedy: make it a field on Patient.',
    ],
  },
  {
    bad: 'a mutation that returns Patient',
    in: 'patient-index',
    add: 'type Mutation { close(nhsNumber: ID!): Patient @roles(allow: ["GP"]) }',
    says: [
      'patient-index: Mutation.close leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
    ],
  },
  {
    bad: `a mutation's payload that leads to a protected type`,
    in: 'patient-index',
    add: 'type Mutation { close(nhsNumber: ID!): Closed @roles(allow: ["GP"]) } type Closed @roles(allow: ["GP"]) { contact: ContactDetails }',
    says: [
      'patient-index: Closed.contact leads to the protected type ContactDetails without passing through Patient. Remedy: make it a field on Patient.',
    ],
  },
  {
    bad: 'a second field that returns Patient',
    in: 'consent-registry',
    add: 'extend type Query { patients(nhsNumber: ID!): [Patient!] @unrestricted(reason: "none") }',
    says: [
      'consent-registry: Query.patients leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
    ],
  },
  {
    bad: 'the door in another subgraph',
    in: 'safe-haven',
    add: 'type Query { patient(nhsNumber: ID!): Patient @unrestricted(reason: "none") }',
    says: [
      'safe-haven: Query.patient is labelled @unrestricted(reason: "none") here but @unrestricted(reason: "the door") in consent-registry. Remedy: label it alike in both.',
      'safe-haven: Query.patient leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
    ],
  },
  {
    bad: 'the door as a list',
    in: 'consent-registry',
    change: [['patient(nhsNumber: ID!): Patient', 'patient(nhsNumber: ID!): [Patient!]']],
    says: [
      'consent-registry: Query.patient leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
    ],
  },
  {
    bad: 'the door with another argument',
    in: 'consent-registry',
    change: [['patient(nhsNumber: ID!)', 'patient(nhsNumber: ID!, asOf: String)']],
    says: [
      'consent-registry: Query.patient leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
    ],
  },
  {
    bad: 'the door without a number',
    in: 'consent-registry',
    change: [['patient(nhsNumber: ID!)', 'patient(nhsNumber: ID)']],
    says: [
      'consent-registry: Query.patient leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
    ],
  },
  {
    bad: 'a way from one person to another',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: String broughtBy: Patient']],
    says: [
      'safe-haven: Visit.broughtBy leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
      'safe-haven: Patient.nhsNumber has no @consent although it stands behind Visit.broughtBy, which has. Remedy: label the type Patient with the category of Visit.broughtBy.',
    ],
  },
  {
    bad: 'a way from a search to Patient',
    in: 'patient-index',
    change: [['familyName: String! }', 'familyName: String! patient: Patient }']],
    says: [
      'patient-index: PatientMatch.patient leads to Patient. Remedy: keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead.',
    ],
  },
  {
    bad: 'consent for a scalar on a root type',
    in: 'safe-haven',
    add: 'type Query { lastVisit(nhsNumber: ID!): String @consent(category: "COMMUNITY_CONTACT") }',
    says: [
      'safe-haven: Query.lastVisit is labelled @consent on a root type, where no person is decided about. Remedy: make it a field on Patient.',
      'safe-haven: Query.lastVisit is labelled @consent(category: "COMMUNITY_CONTACT") but is not an object or a list of objects. Remedy: wrap it in an object type: a null scalar means "not recorded", not "withheld".',
    ],
  },
  {
    bad: 'another entity',
    in: 'safe-haven',
    change: [['type Visit ', 'type Visit @key(fields: "id") ']],
    says: ['safe-haven: Visit is an entity besides Patient. Remedy: remove its @key.'],
  },
  {
    bad: 'another entity, by a prefixed @key',
    in: 'safe-haven',
    change: [['type Visit ', 'type Visit @federation__key(fields: "id") ']],
    says: ['safe-haven: Visit is an entity besides Patient. Remedy: remove its @key.'],
  },
])
