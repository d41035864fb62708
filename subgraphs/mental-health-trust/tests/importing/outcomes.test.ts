import { runImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { mentalHealthTrustImport } from '../../src/importing/mental-health-trust-import.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

runImportOutcomes({
  importing: mentalHealthTrustImport,
  store: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  outcomes: outcomes.map(([name, resource, outcome, becomes]) => ({ name, resource, outcome, ...(becomes && { becomes }) })),
  unsaid: /999\s?000|Thackwray|Garrick|Adeyemi|Subutex|needles|Castellane/,
})
