import { Roles, Source } from '@crisis-record/subgraph-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'

/** Whom statistics are for. For which purpose is the sharing agreement's to say: it reaches the resolver as `decision.may`. */
export const statisticsRoles = ['PARTNERSHIP_ANALYST'] as const

@InputType({ description: 'Which months, both included.' })
export class CrisisPlanReviewsInput {
  @Field(() => String, { description: 'yyyy-mm' })
  from!: string

  @Field(() => String, { description: 'yyyy-mm; three years from the first at most.' })
  to!: string
}

@ObjectType({ description: 'Crisis plans at the end of a closed month. Sealed and labelled ones are not counted.' })
@Roles(statisticsRoles)
export class CrisisPlanReviewCount {
  @Field(() => Source)
  source!: Source

  @Field(() => String, { description: 'yyyy-mm' })
  month!: string

  @Field(() => Int, { nullable: true, description: 'People with a plan, to the nearest 5; null where suppressed.' })
  plans!: number | null

  @Field(() => Int, { nullable: true, description: 'Those whose plan was past its review date, to the nearest 5; null where suppressed.' })
  pastReviewDate!: number | null

  @Field(() => Boolean, { description: 'Whether one of the two numbers is of fewer than five people.' })
  suppressed!: boolean
}
