import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { untouched, withdrawn, notShown, noDay } from './outcome-words.js'
import { carer } from './records.js'

export const carers: readonly ImportOutcome[] = [
  {
    name: 'a carer, and what they said in confidence, newest first',
    resource: carer(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      name: 'Ruth Ellington',
      relationship: 'Sister',
      main_carer: true,
      support: 'Stays the night in a bad week.',
      if_carer_cannot: 'Ring Owen, then the crisis team.',
      contact: { telephone: '01632 960312', email: 'ruth.ellington@example.org' },
      said_in_confidence: [
        { saidOn: '2026-05-01', text: 'Cannot do this for another winter.' },
        { saidOn: '2026-04-01', text: 'Is tired.' },
      ],
    },
  },
  {
    name: 'a carer of whom little is known',
    resource: carer({
      support: undefined,
      ifCarerCannot: undefined,
      contact: undefined,
      saidInConfidence: undefined,
      assessedOn: undefined,
    }),
    outcome: 'taken',
    becomes: { support: null, if_carer_cannot: null, contact: null, said_in_confidence: [], assessed_on: null },
  },
  {
    name: 'what a carer said in confidence in another place',
    resource: carer({ support: 'Told us privately that she is tired.' }),
    outcome: 'taken',
    becomes: { item_labels: ['THIRD_PARTY'] },
  },
  {
    name: 'said on no day',
    resource: carer({ saidInConfidence: [{ saidOn: 'May', text: 'Is tired.' }] }),
    outcome: `refused: Carer.saidInConfidence[0].saidOn ${noDay}`,
  },
  {
    name: 'a carer who may be the main one',
    resource: carer({ mainCarer: undefined }),
    outcome: 'refused: Carer.mainCarer is missing',
  },
  { name: 'a carer entered in error', resource: carer(withdrawn), outcome: notShown },
]
