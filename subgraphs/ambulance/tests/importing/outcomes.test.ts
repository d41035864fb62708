import { runImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { ambulanceImport } from '../../src/importing/ambulance-import.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

runImportOutcomes({
  importing: ambulanceImport,
  store: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  outcomes,
  unsaid: /999\s?000|Capstan|WX4|overdose|Lingard|heroin/,
})
