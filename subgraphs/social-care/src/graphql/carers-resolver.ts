import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SocialCareRecords } from '../records/social-care-records.js'
import { CarerType } from './carer-type.js'

@Resolver(() => Patient)
export class PatientCarersResolver {
  @Consent('CARE_TEAM')
  @FieldResolver(() => [CarerType], {
    nullable: true,
    description: 'Carers the council knows. Newest first. Empty: none recorded. Null: withheld.',
  })
  async carers(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SocialCareRecords>,
  ): Promise<CarerType[]> {
    const found = await context.services.carers(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
