import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('labelWordsKnown', [
  {
    bad: 'an unknown category',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: String @consent(category: "HELP")']],
    says: [
      'safe-haven: Visit.whatHelped names an unknown category, "HELP". Remedy: use a category of the contract.',
      'safe-haven: Visit.whatHelped is labelled @consent(category: "HELP") but is not an object or a list of objects. Remedy: wrap it in an object type: a null scalar means "not recorded", not "withheld".',
      'safe-haven: schema is labelled HELP, which the agencies file does not list. Remedy: add HELP to carries of safe-haven.',
    ],
  },
  {
    bad: 'an unknown role',
    in: 'patient-index',
    add: 'extend type Query { rota: Rota @roles(allow: ["CLEANER"]) } type Rota @unrestricted(reason: "a list of days") { days: [String!]! }',
    says: ['patient-index: Query.rota allows an unknown role, "CLEANER". Remedy: use a role of the contract.'],
  },
  {
    bad: 'a label that allows nobody',
    in: 'patient-index',
    add: 'extend type Query { rota: Rota @roles(allow: []) } type Rota @unrestricted(reason: "a list of days") { days: [String!]! }',
    says: ['patient-index: Query.rota allows no role at all. Remedy: name the roles in @roles(allow: […]).'],
  },
  {
    bad: 'an open field without a reason',
    in: 'safe-haven',
    add: 'type Rota @unrestricted(reason: " ") { days: [String!]! }',
    says: ['safe-haven: Rota is @unrestricted without a reason. Remedy: give the reviewer a reason.'],
  },
])
