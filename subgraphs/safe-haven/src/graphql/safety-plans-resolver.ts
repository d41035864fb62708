import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SafeHavenRecords } from '../records/safe-haven-records.js'
import { SafetyPlanType } from './safety-plan-type.js'

@Resolver(() => Patient)
export class PatientSafetyPlansResolver {
  @Consent('CRISIS_PLAN')
  @FieldResolver(() => [SafetyPlanType], {
    nullable: true,
    description: 'Safety plans. Newest first. Empty: none recorded. Null: withheld.',
  })
  async safetyPlans(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SafeHavenRecords>,
  ): Promise<SafetyPlanType[]> {
    const found = await context.services.safetyPlans(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
