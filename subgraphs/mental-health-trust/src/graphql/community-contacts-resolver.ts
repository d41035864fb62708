import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { CommunityContactType } from './community-contact-type.js'

@Resolver(() => Patient)
export class PatientCommunityContactsResolver {
  @Consent('COMMUNITY_CONTACT')
  @FieldResolver(() => [CommunityContactType], {
    nullable: true,
    description: 'Contacts with this trust’s community teams, newest first. Empty: none recorded. Null: withheld.',
  })
  async communityContacts(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<MentalHealthRecords>,
  ): Promise<CommunityContactType[]> {
    const items = await context.services.communityContacts(patient.nhsNumber, first, release)
    return items.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
