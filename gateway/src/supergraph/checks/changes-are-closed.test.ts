import { describeRefusals } from '../testing/describe-refusals.js'

const closed = 'type Closed @roles(allow: ["GP"]) { outcome: String! }'

describeRefusals('changesAreClosed', [
  {
    bad: 'a change for everyone',
    in: 'patient-index',
    add: `type Mutation { close(nhsNumber: ID!): Closed @unrestricted(reason: "none") } ${closed}`,
    says: ['patient-index: Mutation.close is a change that no role is named for. Remedy: label it with @roles(allow: …).'],
  },
  {
    bad: 'a change whose person may be left out',
    in: 'patient-index',
    add: `type Mutation { close(input: Close!): Closed @roles(allow: ["GP"]) } input Close { nhsNumber: ID } ${closed}`,
    says: ['patient-index: Mutation.close can be asked without a person. Remedy: make the input and its nhsNumber non-null.'],
  },
  {
    bad: 'a change whose input may be left out',
    in: 'patient-index',
    add: `type Mutation { close(input: Close): Closed @roles(allow: ["GP"]) } input Close { nhsNumber: ID! } ${closed}`,
    says: ['patient-index: Mutation.close can be asked without a person. Remedy: make the input and its nhsNumber non-null.'],
  },
  {
    bad: 'a payload with something for everyone in it',
    in: 'patient-index',
    add: `type Mutation { close(nhsNumber: ID!): Closed @roles(allow: ["GP"]) } type Closed @roles(allow: ["GP"]) { of: Of }
      type Of @unrestricted(reason: "none") { outcome: String! }`,
    says: [
      'patient-index: Of.outcome is open to everyone behind Mutation.close, which is not. Remedy: label the type with @roles(allow: …).',
    ],
  },
])
