import { Consent, firstArg, itemId, Patient, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { toAccess } from '../records/access-history.js'
import type { Services } from '../services.js'
import { AccessHistoryEntry } from './access-history-entry.js'

@Resolver(() => Patient)
export class PatientResolver {
  @FieldResolver(() => [AccessHistoryEntry], { nullable: true, description: 'Who was authorised to look at this record, newest first.' })
  @Consent('ACCESS_HISTORY')
  async accessHistory(
    @Root() patient: Patient,
    @firstArg() first: number,
    @Ctx() context: SubgraphContext<Services>,
  ): Promise<AccessHistoryEntry[]> {
    const chained = await context.services.reader.authorisedFor(patient.nhsNumber, first)
    return chained.flatMap((each) => {
      const access = toAccess(each)
      if (access === undefined) return []
      const { sequence, ...shown } = access
      return [{ ...shown, categories: [...access.categories], id: itemId(context.source, sequence), source: context.source }]
    })
  }
}
