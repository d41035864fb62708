import { runImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { socialCareImport } from '../../src/importing/social-care-import.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

runImportOutcomes({
  importing: socialCareImport,
  store: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  outcomes,
  unsaid: /999\s?000|Capstan|WX4|Ellington|Unkindness|Sectioned|warden/,
})
