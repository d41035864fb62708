import { DateTimeScalar, Roles } from '@crisis-record/subgraph-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { reviewRoles } from './override-roles.js'

@ObjectType()
@Roles(reviewRoles)
export class OverrideReview {
  @Field(() => String, { description: 'APPROPRIATE, INAPPROPRIATE, ESCALATED.' })
  outcome!: string

  @Field(() => Boolean)
  personTold!: boolean

  @Field(() => String, { nullable: true })
  note!: string | null

  @Field(() => DateTimeScalar)
  reviewedAt!: Date

  @Field(() => String, { description: 'By name, where the sign-in gave one.' })
  reviewedBy!: string
}

@ObjectType({ description: 'An override as the privacy officer sees it: who opened what of whom, and why.' })
@Roles(reviewRoles)
export class QueuedOverride {
  @Field(() => ID)
  id!: string

  @Field(() => ID, { description: 'Under which the person is known today.' })
  nhsNumber!: string

  @Field(() => String, { description: 'Opaque reference, the same for one member of staff.' })
  caller!: string

  @Field(() => String, { nullable: true })
  callerName!: string | null

  @Field(() => String)
  role!: string

  @Field(() => String, { description: 'ODS code.' })
  organisation!: string

  @Field(() => String)
  purpose!: string

  @Field(() => String)
  reason!: string

  @Field(() => String, { description: 'The answer to whether the person can decide about this now.' })
  capacity!: string

  @Field(() => [String])
  categories!: string[]

  @Field(() => DateTimeScalar)
  openedAt!: Date

  @Field(() => DateTimeScalar)
  expiresAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'Where its holder ended it early.' })
  endedAt!: Date | null

  @Field(() => String, { description: 'OPEN, ENDED (early, by its holder), EXPIRED.' })
  state!: string

  @Field(() => String, { nullable: true })
  justification!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  justifiedAt!: Date | null

  @Field(() => DateTimeScalar)
  justificationDueAt!: Date

  @Field(() => Boolean, { description: 'Whether it was noted that the justification was not written in time.' })
  escalated!: boolean

  @Field(() => Boolean, { description: "Whether it is the caller's own, which somebody else must review." })
  mine!: boolean

  @Field(() => OverrideReview, { nullable: true })
  review!: OverrideReview | null
}

@ObjectType()
@Roles(reviewRoles)
export class OverrideQueue {
  @Field(() => [QueuedOverride])
  items!: QueuedOverride[]

  @Field(() => ID, { nullable: true, description: 'Where there are more, what to give as after.' })
  after!: string | null

  @Field(() => Boolean)
  more!: boolean

  @Field(() => Int, { description: 'Not yet reviewed, whatever was asked for.' })
  waiting!: number

  @Field(() => Int, { description: 'Of those waiting, without the justification that was due.' })
  overdue!: number
}
