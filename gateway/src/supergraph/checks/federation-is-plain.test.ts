import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('federationIsPlain', [
  {
    bad: '@requires',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: String @requires(fields: "id")']],
    says: [
      'safe-haven: Visit.whatHelped uses @requires, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: '@provides',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: String @provides(fields: "id")']],
    says: [
      'safe-haven: Visit.whatHelped uses @provides, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: '@external',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: String @external']],
    says: [
      'safe-haven: Visit.whatHelped uses @external, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: '@override',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: String @override(from: "ambulance")']],
    says: [
      'safe-haven: Visit.whatHelped uses @override, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: '@context',
    in: 'safe-haven',
    change: [['type Visit', 'type Visit @context(name: "visit")']],
    says: [
      'safe-haven: Visit uses @context, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: '@fromContext',
    in: 'safe-haven',
    add: 'type Rota @unrestricted(reason: "a list of days") { days(of: String @fromContext(field: "$visit { id }")): [String!]! }',
    says: [
      'safe-haven: Rota.days uses @fromContext, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: '@interfaceObject',
    in: 'safe-haven',
    add: 'type Rota @interfaceObject @unrestricted(reason: "a list of days") { days: [String!]! }',
    says: [
      'safe-haven: Rota uses @interfaceObject, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: 'a prefixed directive',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: String @federation__requires(fields: "id")']],
    says: [
      'safe-haven: Visit.whatHelped uses @requires, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
  {
    bad: 'a renamed directive',
    in: 'safe-haven',
    change: [
      ['whatHelped: String', 'whatHelped: String @needs(fields: "id")'],
      ['"@composeDirective"]', '"@composeDirective", { name: "@requires", as: "@needs" }]'],
    ],
    says: [
      'safe-haven: Visit.whatHelped uses @requires, which moves data between agencies past their decisions. Remedy: let the agency that holds the data contribute a field on Patient.',
    ],
  },
])
