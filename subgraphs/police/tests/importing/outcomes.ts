import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { contacts } from './contact-outcomes.js'
import { detentions } from './detention-outcomes.js'

/** What a force may send, and what becomes of each, word for word. */
export const outcomes: readonly ImportOutcome[] = [
  ...contacts,
  ...detentions,
  {
    name: 'a resource of FHIR',
    resource: { resourceType: 'Encounter', id: 'e' },
    outcome: 'refused: resourceType is none that this agency takes: PoliceContact, PlaceOfSafetyDetention',
  },
]
