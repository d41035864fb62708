import { itemId, PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { parseSearch } from '../records/parse-search.js'
import { toSearchEntry } from '../records/to-search-entry.js'
import type { Services } from '../services.js'
import { AuditSearch, auditSearchRoles } from './audit-search.js'
import { AuditSearchInput } from './audit-search-input.js'

@Resolver()
export class AuditSearchResolver {
  @Query(() => AuditSearch, {
    nullable: true,
    description:
      'Who did what, by person, caller, time, override or request. Audited itself. Errors: NHS_NUMBER_INVALID, ROLE_NOT_PERMITTED.',
  })
  @Roles(auditSearchRoles)
  async auditSearch(
    @Arg('input', () => AuditSearchInput) input: AuditSearchInput,
    @Ctx() context: SubgraphContext<Services>,
  ): Promise<AuditSearch> {
    if (!context.decision.may.includes('AUDIT_SEARCH')) throw new PublicError('ROLE_NOT_PERMITTED')
    const { criteria, page } = parseSearch(input)
    const found = await context.services.reader.search(criteria, { ...page, first: page.first + 1 })
    const shown = found.slice(0, page.first)
    const entries = shown.map((each) => ({ ...toSearchEntry(each), id: itemId(context.source, each.sequence) }))
    const more = found.length > shown.length
    return { entries, more, after: more ? (entries.at(-1)?.id ?? null) : null }
  }
}
