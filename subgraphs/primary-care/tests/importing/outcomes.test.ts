import { describeImportOutcomes } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { now } from './arrange.js'
import { outcomes } from './outcomes.js'

describeImportOutcomes({ definition, startStore: startRealStore, outcomes, now })
