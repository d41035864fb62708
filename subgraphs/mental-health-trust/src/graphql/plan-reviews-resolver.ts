import { isRangeOfMonths, monthOf, PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { withoutSmallCounts } from '../records/plan-reviews.js'
import { CrisisPlanReviewCount, CrisisPlanReviewsInput, statisticsRoles } from './plan-review-count-type.js'

@Resolver()
export class PlanReviewsResolver {
  @Query(() => [CrisisPlanReviewCount], {
    nullable: true,
    description: 'How many crisis plans were past their review date, by closed month. Errors: OPERATION_INVALID, ROLE_NOT_PERMITTED.',
  })
  @Roles(statisticsRoles)
  async crisisPlanReviews(
    @Arg('input', () => CrisisPlanReviewsInput) { from, to }: CrisisPlanReviewsInput,
    @Ctx() { decision, services, source, clock }: SubgraphContext<MentalHealthRecords>,
  ): Promise<CrisisPlanReviewCount[]> {
    if (!decision.may.includes('STATISTICS')) throw new PublicError('ROLE_NOT_PERMITTED')
    if (!isRangeOfMonths(from, to)) throw new PublicError('OPERATION_INVALID')
    const open = monthOf(clock.now())
    const counted = await services.plansAtMonthEnds(from, to)
    return counted.filter(({ month }) => month < open).map((plans) => ({ source, ...withoutSmallCounts(plans) }))
  }
}
