import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SocialCareRecords } from '../records/social-care-records.js'
import { SafeguardingConcernType } from './safeguarding-concern-type.js'

@Resolver(() => Patient)
export class PatientSafeguardingConcernsResolver {
  @Consent('SAFEGUARDING')
  @FieldResolver(() => [SafeguardingConcernType], {
    nullable: true,
    description:
      'Safeguarding concerns, of adults and children. One of domestic abuse is given only where DOMESTIC_ABUSE is permitted too. Newest first. Empty: none recorded. Null: withheld.',
  })
  async safeguardingConcerns(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SocialCareRecords>,
  ): Promise<SafeguardingConcernType[]> {
    const found = await context.services.safeguardingConcerns(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
