import { Counter, type ServiceDeps } from '@crisis-record/subgraph-kit'
import type { SearchFault } from '../records/search-criteria.js'
import type { SearchLimit } from './search-limits.js'

/** What is counted of searches that were refused. Nothing of what was searched for, nor by whom. */
export interface SearchMetrics {
  refused(why: SearchFault | SearchLimit): void
}

export function createSearchMetrics(metrics: ServiceDeps['metrics']): SearchMetrics {
  const refused = new Counter({
    name: 'crisis_record_searches_refused_total',
    help: 'Searches for people that were refused, by why: what is no search, and what is too much of one caller.',
    labelNames: ['why'],
    registers: [metrics],
  })
  return { refused: (why) => refused.inc({ why }) }
}
