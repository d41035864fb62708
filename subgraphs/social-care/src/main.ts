import { runSubgraph } from '@crisis-record/subgraph-kit'
import { definition } from './subgraph.js'

await runSubgraph(definition)
