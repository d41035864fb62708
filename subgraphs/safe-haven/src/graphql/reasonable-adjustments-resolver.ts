import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SafeHavenRecords } from '../records/safe-haven-records.js'
import { ReasonableAdjustmentType } from './reasonable-adjustment-type.js'

@Resolver(() => Patient)
export class PatientReasonableAdjustmentsResolver {
  @Consent('REASONABLE_ADJUSTMENTS')
  @FieldResolver(() => [ReasonableAdjustmentType], {
    nullable: true,
    description: 'Reasonable adjustments. Newest first. Empty: none recorded. Null: withheld.',
  })
  async reasonableAdjustments(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SafeHavenRecords>,
  ): Promise<ReasonableAdjustmentType[]> {
    const found = await context.services.reasonableAdjustments(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
