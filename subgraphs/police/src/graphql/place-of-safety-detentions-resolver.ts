import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { PoliceRecords } from '../records/police-records.js'
import { PlaceOfSafetyDetentionType } from './place-of-safety-detention-type.js'

@Resolver(() => Patient)
export class PatientPlaceOfSafetyDetentionsResolver {
  @Consent('POLICE_CONTACT')
  @Consent('MENTAL_HEALTH_ACT')
  @FieldResolver(() => [PlaceOfSafetyDetentionType], {
    nullable: true,
    description:
      'Detentions by the police under sections 135 and 136 of the Mental Health Act 1983, newest first. Empty: none recorded. Null: withheld.',
  })
  async placeOfSafetyDetentions(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<PoliceRecords>,
  ): Promise<PlaceOfSafetyDetentionType[]> {
    const detentions = await context.services.detentions(patient.nhsNumber, first, release)
    return detentions.map((detention) => ({ ...detention, id: itemId(context.source, detention.localId), source: context.source }))
  }
}
