import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { PrimaryCareRecords } from '../records/primary-care-records.js'
import { MedicationType } from './medication-type.js'

@Resolver(() => Patient)
export class PatientMedicationsResolver {
  @Consent('MEDICATION')
  @FieldResolver(() => [MedicationType], {
    nullable: true,
    description: 'Current and recent medicines, newest first. Empty: none recorded. Null: withheld.',
  })
  async medications(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<PrimaryCareRecords>,
  ): Promise<MedicationType[]> {
    const medications = await context.services.medications(patient.nhsNumber, first, release)
    return medications.map((medication) => ({ ...medication, id: itemId(context.source, medication.localId), source: context.source }))
  }
}
