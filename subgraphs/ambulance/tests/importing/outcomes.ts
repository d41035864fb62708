import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { incidents, labelled } from './incident-outcomes.js'
import { alerts } from './alert-outcomes.js'

/** What an ambulance service may be sent, and what becomes of each, word for word. */
export const outcomes: readonly ImportOutcome[] = [...incidents, ...labelled, ...alerts]
