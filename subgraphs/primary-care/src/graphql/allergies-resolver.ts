import { Consent, Patient, type Release, type SubgraphContext, itemId, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { PrimaryCareRecords } from '../records/primary-care-records.js'
import { AllergyRecordType } from './allergy-record-type.js'

@Resolver(() => Patient)
export class PatientAllergiesResolver {
  @Consent('ALLERGIES')
  @FieldResolver(() => AllergyRecordType, {
    nullable: true,
    description:
      'Allergies and adverse reactions known to the practice, or that there are none, or that nobody recorded either. Null: withheld.',
  })
  async allergies(
    @Root() patient: Patient,
    @released() release: Release,
    @Ctx() { services, source }: SubgraphContext<PrimaryCareRecords>,
  ): Promise<AllergyRecordType> {
    const { state, items } = await services.allergies(patient.nhsNumber, release)
    return { source, state, items: items.map((allergy) => ({ ...allergy, id: itemId(source, allergy.localId), source })) }
  }
}
