import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { assessments } from './assessment-outcomes.js'
import { packages, homes } from './support-outcomes.js'
import { concerns } from './concern-outcomes.js'
import { carers } from './carer-outcomes.js'
import { decisions } from './legal-outcomes.js'

/** What a council may send, and what becomes of each, word for word. */
export const outcomes: readonly ImportOutcome[] = [...assessments, ...packages, ...concerns, ...carers, ...homes, ...decisions]
