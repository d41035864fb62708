import type { FollowedAgencies } from '@crisis-record/subgraph-kit'
import type { RegisterFeed } from './feed/register-feed.js'
import type { SearchLimits } from './limits/search-limits.js'
import type { SearchMetrics } from './limits/search-metrics.js'
import type { PersonRepository } from './store/person-repository.js'
import type { PersonSearch } from './store/person-search.js'

/** What the resolvers and routes of this subgraph work with. */
export interface Services {
  /** The feed asks them each time where the consent registry is. */
  readonly agencies: FollowedAgencies
  readonly people: PersonRepository
  readonly search: PersonSearch
  readonly searchLimits: SearchLimits
  readonly searchMetrics: SearchMetrics
  readonly feed: RegisterFeed
}
