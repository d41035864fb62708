import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('personIsNamed', [
  {
    bad: 'a mutation without nhsNumber',
    in: 'safe-haven',
    add: 'type Mutation { close(id: ID!): Boolean @unrestricted(reason: "none") }',
    says: [
      'safe-haven: Mutation.close touches a person but has no nhsNumber. Remedy: add an argument nhsNumber: ID!, or an input field of that name.',
    ],
  },
  {
    bad: 'a search without nhsNumber',
    in: 'patient-index',
    change: [['nhsNumber: ID familyName', 'familyName']],
    says: [
      'patient-index: Query.findPatients touches a person but has no nhsNumber. Remedy: add an argument nhsNumber: ID!, or an input field of that name.',
    ],
  },
  {
    bad: 'a mutation for several people',
    in: 'safe-haven',
    add: 'type Mutation { close(nhsNumber: [ID!]!): Boolean @unrestricted(reason: "none") }',
    says: ['safe-haven: Mutation.close can name more than one person. Remedy: take one nhsNumber, which is not a list.'],
  },
  {
    bad: 'a mutation with a list of inputs',
    in: 'safe-haven',
    add: 'type Mutation { close(visits: [Close!]!): Boolean @unrestricted(reason: "none") } input Close { nhsNumber: ID! }',
    says: ['safe-haven: Mutation.close can name more than one person. Remedy: take one nhsNumber, which is not a list.'],
  },
  {
    bad: 'a mutation for two people',
    in: 'safe-haven',
    add: 'type Mutation { merge(nhsNumber: ID!, into: Into!): Boolean @unrestricted(reason: "none") } input Into { nhsNumber: ID! }',
    says: ['safe-haven: Mutation.merge can name more than one person. Remedy: take one nhsNumber, which is not a list.'],
  },
])
