import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('identifyingNeedsRole', [
  {
    bad: 'an NHS number open to everyone',
    in: 'patient-index',
    add: 'extend type Query { seen(nhsNumber: ID!): [Seen!] @unrestricted(reason: "none") } type Seen @unrestricted(reason: "none") { nhsNumber: ID! }',
    says: ['patient-index: Seen.nhsNumber identifies a person but is open to everyone. Remedy: label it or Seen with @roles(allow: …).'],
  },
])
