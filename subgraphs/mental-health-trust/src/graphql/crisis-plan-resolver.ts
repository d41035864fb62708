import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { CrisisPlanType } from './crisis-plan-type.js'
import { readThirdPartyOnce } from './read-third-party-once.js'
import { ThirdPartyInformationType } from './third-party-information-type.js'

type Context = SubgraphContext<MentalHealthRecords>

@Resolver(() => Patient)
export class PatientCrisisPlansResolver {
  @Consent('CRISIS_PLAN')
  @FieldResolver(() => [CrisisPlanType], {
    nullable: true,
    description: 'Crisis, contingency and safety plans, newest first. Empty: none recorded. Null: withheld.',
  })
  async crisisPlans(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: Context,
  ): Promise<CrisisPlanType[]> {
    const plans = await context.services.crisisPlans(patient.nhsNumber, first, release)
    const thirdParty = readThirdPartyOnce(context.services, plans)
    return plans.map((plan) => ({ ...plan, id: itemId(context.source, plan.localId), source: context.source, thirdParty }))
  }
}

@Resolver(() => CrisisPlanType)
export class CrisisPlanThirdPartyResolver {
  @Consent('THIRD_PARTY')
  @FieldResolver(() => [ThirdPartyInformationType], {
    nullable: true,
    description: 'What others said in confidence, newest first. Empty: nothing recorded. Null: withheld.',
  })
  async thirdPartyInformation(@Root() plan: CrisisPlanType, @released() release: Release): Promise<readonly ThirdPartyInformationType[]> {
    return (await plan.thirdParty(release)).get(plan.localId) ?? []
  }
}
