import { runImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { policeImport } from '../../src/importing/police-import.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

runImportOutcomes({
  importing: policeImport,
  store: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  outcomes,
  unsaid: /999\s?000|Capstan|WX4|Distressed|Lingard|Intelligence|Enormous/,
})
