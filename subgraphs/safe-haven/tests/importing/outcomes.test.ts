import { runImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { safeHavenImport } from '../../src/importing/safe-haven-import.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

runImportOutcomes({
  importing: safeHavenImport,
  store: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  outcomes: outcomes.map(([name, resource, outcome, becomes]) => ({ name, resource, outcome, ...(becomes && { becomes }) })),
  unsaid: /999\s?000|Tideswell|Ruth|Swim|Crisis team|flat/,
})
