import { runImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { primaryCareImport } from '../../src/importing/primary-care-import.js'
import { startRealStore } from '../real-store.js'
import { now } from './arrange.js'
import { outcomes } from './outcomes.js'

runImportOutcomes({
  importing: primaryCareImport,
  store: startRealStore,
  now,
  outcomes: outcomes.map(([name, resource, outcome]) => ({ name, resource, outcome })),
  unsaid: /999\s?000|Penicillin|Bipolar|Tolland|broken/,
})
