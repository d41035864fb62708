import { describe, expect, it } from '@jest/globals'
import { checkComposition } from '../composition-checks.js'
import { describeRefusals, readSample } from '../testing/describe-refusals.js'

const closed = 'type Closed @roles(allow: ["GP"]) { outcome: String! }'

describeRefusals('personIsNamed', [
  {
    bad: 'a mutation without nhsNumber',
    in: 'patient-index',
    add: `type Mutation { close(id: ID!): Closed @roles(allow: ["GP"]) } ${closed}`,
    says: [
      'patient-index: Mutation.close touches a person but has no nhsNumber. Remedy: add an argument nhsNumber: ID!, or an input field of that name.',
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
    bad: 'a list of people that is none of the queues',
    in: 'consent-registry',
    change: [['type Query {', 'type Query { overridden: Queue @roles(allow: ["GP"])']],
    add: 'type Queue @roles(allow: ["GP"]) { items: [Queued!]! } type Queued @roles(allow: ["GP"]) { nhsNumber: ID! }',
    says: [
      'consent-registry: Query.overridden touches a person but has no nhsNumber. Remedy: add an argument nhsNumber: ID!, or an input field of that name.',
    ],
  },
  {
    bad: 'a queue of the same name in another place',
    in: 'patient-index',
    change: [['type Query {', 'type Query { overrideQueue: Queue @roles(allow: ["GP"])']],
    add: 'type Queue @roles(allow: ["GP"]) { items: [Queued!]! } type Queued @roles(allow: ["GP"]) { nhsNumber: ID! }',
    says: [
      'patient-index: Query.overrideQueue touches a person but has no nhsNumber. Remedy: add an argument nhsNumber: ID!, or an input field of that name.',
    ],
  },
  {
    bad: 'a mutation for several people',
    in: 'patient-index',
    add: `type Mutation { close(nhsNumber: [ID!]!): Closed @roles(allow: ["GP"]) } ${closed}`,
    says: ['patient-index: Mutation.close can name more than one person. Remedy: take one nhsNumber, which is not a list.'],
  },
  {
    bad: 'a mutation with a list of inputs',
    in: 'patient-index',
    add: `type Mutation { close(visits: [Close!]!): Closed @roles(allow: ["GP"]) } ${closed} input Close { nhsNumber: ID! }`,
    says: ['patient-index: Mutation.close can name more than one person. Remedy: take one nhsNumber, which is not a list.'],
  },
  {
    bad: 'a mutation for two people',
    in: 'patient-index',
    add: `type Mutation { merge(nhsNumber: ID!, into: Into!): Closed @roles(allow: ["GP"]) } ${closed} input Into { nhsNumber: ID! }`,
    says: ['patient-index: Mutation.merge can name more than one person. Remedy: take one nhsNumber, which is not a list.'],
  },
])

describe('the queues', () => {
  it('name nobody', () => {
    const queue = 'type Queue @roles(allow: ["GP"]) { items: [Queued!]! } type Queued @roles(allow: ["GP"]) { nhsNumber: ID! }'
    const change = [['type Query {', 'type Query { overrideQueue: Queue @roles(allow: ["GP"])']] as const
    expect(checkComposition(readSample({ in: 'consent-registry', change, add: queue }))).toEqual([])
  })
})
