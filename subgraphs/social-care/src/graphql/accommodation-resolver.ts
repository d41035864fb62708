import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SocialCareRecords } from '../records/social-care-records.js'
import { AccommodationType } from './accommodation-type.js'

@Resolver(() => Patient)
export class PatientAccommodationResolver {
  @Consent('SOCIAL_CARE')
  @FieldResolver(() => [AccommodationType], {
    nullable: true,
    description: 'Accommodation, present and past. Newest first. Empty: none recorded. Null: withheld.',
  })
  async accommodation(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SocialCareRecords>,
  ): Promise<AccommodationType[]> {
    const found = await context.services.accommodation(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
