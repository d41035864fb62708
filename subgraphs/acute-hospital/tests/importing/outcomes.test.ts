import { runImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { acuteHospitalImport } from '../../src/importing/acute-hospital-import.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

runImportOutcomes({
  importing: acuteHospitalImport,
  store: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  outcomes,
  unsaid: /999\s?000|Suicidal|Lingard|Capstan|WX4/,
})
