import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientResolver } from './graphql/patient-resolver.js'
import { SearchResolver } from './graphql/search-resolver.js'
import { seed } from './seed/seed.js'
import type { Services } from './services.js'
import { GpPracticeEntity } from './store/gp-practice.entity.js'
import { MergedNumberEntity } from './store/merged-number.entity.js'
import { People1760000000001 } from './store/migrations/1760000000001-people.js'
import { PersonEntity } from './store/person.entity.js'
import { createPersonRepository } from './store/person-repository.js'
import { createPersonSearch } from './store/person-search.js'

/** Who the person is: demographics, contact details, search. */
export const definition: SubgraphDefinition<Services> = {
  kind: 'patient-index',
  resolvers: [PatientResolver, SearchResolver],
  entities: [PersonEntity, MergedNumberEntity, GpPracticeEntity],
  migrations: [People1760000000001],
  services: ({ dataSource }) => ({ people: createPersonRepository(dataSource), search: createPersonSearch(dataSource) }),
  seed,
}
