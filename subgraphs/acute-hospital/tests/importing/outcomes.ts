import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { attendances, labelled } from './attendance-outcomes.js'
import { assessments } from './liaison-outcomes.js'

/** What a hospital may be sent, and what becomes of each, word for word. */
export const outcomes: readonly ImportOutcome[] = [
  ...attendances,
  ...labelled,
  ...assessments,
  {
    name: 'a resource that a hospital does not take',
    resource: { resourceType: 'Observation', id: 'o' },
    outcome: 'refused: resourceType is none that this agency takes: Encounter',
  },
]
