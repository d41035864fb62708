import { firstArg, PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { SearchLimit } from '../limits/search-limits.js'
import { parseSearchCriteria, type SearchFault } from '../records/search-criteria.js'
import { mostListed, readPlace, writePlace } from '../records/search-place.js'
import type { Services } from '../services.js'
import { FindPatientsInput } from './find-patients-input.js'
import { PatientSearch } from './patient-search.js'
import { searchRoles } from './search-roles.js'

@Resolver()
export class SearchResolver {
  @Query(() => PatientSearch, {
    nullable: true,
    description:
      'Finds a person to open the record of. Errors: SEARCH_INVALID, NHS_NUMBER_INVALID, SEARCH_LIMITED (too many people looked for), ROLE_NOT_PERMITTED.',
  })
  @Roles(searchRoles)
  async findPatients(
    @Arg('input', () => FindPatientsInput) input: FindPatientsInput,
    @firstArg() first: number,
    @Arg('after', () => ID, { nullable: true, description: 'The `after` of the page before, for the next one of the same search.' })
    after: string | null | undefined,
    @Ctx() context: SubgraphContext<Services>,
  ): Promise<PatientSearch> {
    const { may, sub } = context.decision
    if (!may.includes('SEARCH') && !may.includes('SEARCH_BY_NUMBER')) throw new PublicError('ROLE_NOT_PERMITTED')
    const criteria = parseSearchCriteria(input)
    if (criteria.by === 'NAME' && !may.includes('SEARCH')) throw new PublicError('ROLE_NOT_PERMITTED')
    // What is no search counts as one: trying wild cards is trying.
    const limit = context.services.searchLimits.admit(sub, criteria.by === 'NOTHING' ? input : criteria)
    if (limit !== undefined) throw refusal(context, limit, 'SEARCH_LIMITED')
    if (criteria.by === 'NOTHING') throw refusal(context, criteria.fault, criteria.code)
    const from = typeof after === 'string' ? readPlace(criteria, after) : 0
    if (from === undefined) throw new PublicError('SEARCH_INVALID')
    const { matches, hasMore } = await context.services.search(criteria, { first, from })
    const next = from + matches.length
    return { matches: [...matches], hasMore, after: hasMore && next < mostListed ? writePlace(criteria, next) : null }
  }
}

function refusal(
  { services, log, requestId }: SubgraphContext<Services>,
  why: SearchFault | SearchLimit,
  code: 'SEARCH_INVALID' | 'NHS_NUMBER_INVALID' | 'SEARCH_LIMITED',
): PublicError {
  services.searchMetrics.refused(why)
  if (code === 'SEARCH_LIMITED') log.warn('a caller searches for more people than is usual', { requestId, reason: why })
  return new PublicError(code)
}
