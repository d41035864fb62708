import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { ConditionType } from './condition-type.js'

@Resolver(() => Patient)
export class PatientConditionsResolver {
  @Consent('CONDITIONS')
  @FieldResolver(() => [ConditionType], {
    nullable: true,
    description:
      'Problems and diagnoses known to this trust, newest first, those that are over included. Empty: none recorded. Null: withheld.',
  })
  async conditions(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<MentalHealthRecords>,
  ): Promise<ConditionType[]> {
    const items = await context.services.conditions(patient.nhsNumber, first, release)
    return items.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
