import { type ImportOutcome, securityLabel } from '@crisis-record/subgraph-kit/testing'
import { untouched, withdrawn, notShown } from './outcome-words.js'
import { concern, marac } from './records.js'

export const concerns: readonly ImportOutcome[] = [
  {
    name: 'a concern',
    resource: concern(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      about: 'Adult',
      abuse_types: ['Self-neglect', 'Financial or material abuse'],
      concern: 'A lodger keeps the bank card.',
      status: 'Section 42 enquiry',
      risk_outcome: null,
      what_the_person_wants: 'My card back.',
      plan: 'Card cancelled with her; bank told.',
      marac: null,
    },
  },
  {
    name: 'a concern of domestic abuse',
    resource: concern({ abuseTypes: ['Domestic abuse'], marac }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'], marac },
  },
  {
    name: 'a concern that was heard at a MARAC, whatever it is called',
    resource: concern({ marac: { reference: 'MARAC/3001' } }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'], marac: { reference: 'MARAC/3001', heardOn: null, actions: [] } },
  },
  {
    name: 'a plan that tells of it',
    resource: concern({ plan: 'A place in a refuge.' }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'] },
  },
  {
    name: 'what a MARAC agreed on, which tells of more',
    resource: concern({ marac: { reference: 'MARAC/3001', actions: ['Refer to the recovery service.'] } }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE', 'SUBSTANCE_USE'] },
  },
  {
    name: 'a type of abuse nobody knows',
    resource: concern({ abuseTypes: ['Unkindness'] }),
    outcome:
      'refused: SafeguardingConcern.abuseTypes[0] is none of Physical abuse, Sexual abuse, Psychological abuse, Financial or material abuse, Discriminatory abuse, Organisational abuse, Neglect and acts of omission, Domestic abuse, Sexual exploitation, Modern slavery, Self-neglect',
  },
  {
    name: 'no type of abuse, so that nobody can tell which it is',
    resource: concern({ abuseTypes: undefined }),
    outcome: 'refused: SafeguardingConcern.abuseTypes is missing',
  },
  {
    name: 'neither an adult nor a child',
    resource: concern({ about: 'Dog' }),
    outcome: 'refused: SafeguardingConcern.about is none of Adult, Child',
  },
  {
    name: 'a concern of tomorrow',
    resource: concern({ raisedOn: '2026-06-16' }),
    outcome: 'refused: SafeguardingConcern.raisedOn lies in the future',
  },
  { name: 'a concern entered in error', resource: concern(withdrawn), outcome: notShown },
  {
    name: 'a concern under a seal',
    resource: concern(securityLabel('v3-Confidentiality', 'R')),
    outcome: 'taken',
    becomes: { seal: 'SEALED' },
  },
]
