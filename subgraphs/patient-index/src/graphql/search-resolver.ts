import { firstArg, PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { parseSearchCriteria } from '../records/search-criteria.js'
import type { Services } from '../services.js'
import { FindPatientsInput } from './find-patients-input.js'
import { PatientSearch } from './patient-search.js'
import { searchRoles } from './search-roles.js'

@Resolver()
export class SearchResolver {
  @Query(() => PatientSearch, {
    nullable: true,
    description: 'Finds a person to open the record of. Errors: SEARCH_INVALID, NHS_NUMBER_INVALID, ROLE_NOT_PERMITTED.',
  })
  @Roles(searchRoles)
  async findPatients(
    @Arg('input', () => FindPatientsInput) input: FindPatientsInput,
    @firstArg() first: number,
    @Ctx() context: SubgraphContext<Services>,
  ): Promise<PatientSearch> {
    const { may } = context.decision
    if (!may.includes('SEARCH') && !may.includes('SEARCH_BY_NUMBER')) throw new PublicError('ROLE_NOT_PERMITTED')
    const criteria = parseSearchCriteria(input)
    if (criteria.by === 'NAME' && !may.includes('SEARCH')) throw new PublicError('ROLE_NOT_PERMITTED')
    const { matches, hasMore } = await context.services.search(criteria, first)
    return { matches: [...matches], hasMore }
  }
}
