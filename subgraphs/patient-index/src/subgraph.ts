import { followAgencies, indispensableOf, type SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { createFeedMetrics } from './feed/feed-metrics.js'
import { createRegisterFeed } from './feed/register-feed.js'
import { runFeed } from './feed/run-feed.js'
import { createTellRegistry } from './feed/tell-registry.js'
import { PatientResolver } from './graphql/patient-resolver.js'
import { SearchResolver } from './graphql/search-resolver.js'
import { createSearchLimits } from './limits/search-limits.js'
import { createSearchMetrics } from './limits/search-metrics.js'
import { seed } from './seed/seed.js'
import type { Services } from './services.js'
import { type IndexSettings, indexSettings } from './settings/index-settings.js'
import { GpPracticeEntity } from './store/gp-practice.entity.js'
import { MergedNumberEntity } from './store/merged-number.entity.js'
import { People1760000000001 } from './store/migrations/1760000000001-people.js'
import { RegisterFeed1760000000080 } from './store/migrations/1760000000080-register-feed.js'
import { Search1760000000090 } from './store/migrations/1760000000090-search.js'
import { PersonEntity } from './store/person.entity.js'
import { createPersonRepository } from './store/person-repository.js'
import { createPersonSearch } from './store/person-search.js'
import { createRegisterOutbox } from './store/register-outbox.js'

/** Who the person is: demographics, contact details, search; and what the consent registry must know of them. */
export const definition: SubgraphDefinition<Services, IndexSettings> = {
  kind: 'patient-index',
  resolvers: [PatientResolver, SearchResolver],
  entities: [PersonEntity, MergedNumberEntity, GpPracticeEntity],
  migrations: [People1760000000001, RegisterFeed1760000000080, Search1760000000090],
  privileges: { register_outbox: ['SELECT', 'DELETE'] },
  configuration: indexSettings,
  services: ({ dataSource, clock, log, metrics, settings }) => {
    const agencies = followAgencies({ file: settings.AGENCIES_FILE, log })
    const outbox = createRegisterOutbox(dataSource)
    return {
      agencies,
      people: createPersonRepository(dataSource),
      search: createPersonSearch(dataSource),
      searchLimits: createSearchLimits(
        {
          perMinute: settings.SEARCHES_PER_MINUTE,
          differentPerHour: settings.DIFFERENT_SEARCHES_PER_HOUR,
          neighbouring: settings.NEIGHBOURING_NUMBERS,
        },
        clock,
      ),
      searchMetrics: createSearchMetrics(metrics),
      feed: createRegisterFeed({
        outbox,
        tell: createTellRegistry({
          registry: () => indispensableOf(agencies.current(), 'consent-registry'),
          key: settings.REGISTER_FEED_KEY_FILE,
          clock,
        }),
        metrics: createFeedMetrics(metrics, { outbox, clock }),
        log,
      }),
    }
  },
  routes: runFeed,
  seed,
}
