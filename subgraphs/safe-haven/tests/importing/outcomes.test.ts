import { describeImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

describeImportOutcomes({ definition, startStore: startRealStore, outcomes, now: new Date('2026-06-15T03:10:00Z') })
