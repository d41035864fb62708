import { DateTimeScalar, InputFault, type Role, Roles } from '@crisis-record/subgraph-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'

/** Whom findings are for. For which of their purposes is the sharing agreement's to say, as `decision.may`. */
export const findingRoles: readonly Role[] = ['PRIVACY_OFFICER']

@ObjectType({ description: 'What was found of a finding.' })
@Roles(findingRoles)
export class FindingReview {
  @Field(() => String, { description: 'APPROPRIATE, INAPPROPRIATE, ESCALATED.' })
  outcome!: string

  @Field(() => String, { nullable: true })
  note!: string | null

  @Field(() => DateTimeScalar)
  reviewedAt!: Date

  @Field(() => String)
  reviewedBy!: string
}

@ObjectType({ description: 'A look at a record that a privacy officer should see. Says what was noticed, not that anything was wrong.' })
@Roles(findingRoles)
export class Finding {
  @Field(() => ID)
  id!: string

  @Field(() => String, {
    description:
      'OWN_RECORD, COLLEAGUE (a member of staff of the same organisation), SAME_SURNAME, SELF_RELIED_PERMIT, LIFTED_REFUSAL, ETREAT_SAMPLE. Once for each statement; else once a day for each caller, person and kind.',
  })
  kind!: string

  @Field(() => ID)
  nhsNumber!: string

  @Field(() => ID, { description: 'To find the entry in the audit.' })
  requestId!: string

  @Field(() => DateTimeScalar, { description: "By the audit's clock." })
  foundAt!: Date

  @Field(() => String)
  callerReference!: string

  @Field(() => String, { nullable: true })
  callerName!: string | null

  @Field(() => String)
  role!: string

  @Field(() => String, { description: 'ODS code.' })
  organisation!: string

  @Field(() => String)
  purpose!: string

  @Field(() => ID, { nullable: true, description: 'SELF_RELIED_PERMIT: the permit. LIFTED_REFUSAL: the refusal.' })
  statementId!: string | null

  @Field(() => Boolean, { description: "Whether it is about the asker's own doing, which a colleague reviews." })
  mine!: boolean

  @Field(() => FindingReview, { nullable: true })
  review!: FindingReview | null
}

@ObjectType()
@Roles(findingRoles)
export class Findings {
  @Field(() => [Finding])
  items!: Finding[]

  @Field(() => ID, { nullable: true, description: 'To be given for the next page.' })
  after!: string | null

  @Field(() => Boolean)
  more!: boolean

  @Field(() => Int, { description: 'Of every kind, not yet reviewed.' })
  waiting!: number
}

@InputType()
export class FindingsInput {
  @Field(() => String, { nullable: true, description: 'Default: all kinds.' })
  kind?: string | null

  @Field(() => String, { nullable: true, description: 'OPEN (default; the longest waiting first), REVIEWED or ALL (the latest first).' })
  state?: string | null

  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first?: number | null

  @Field(() => ID, { nullable: true, description: '`after` of the page before.' })
  after?: string | null
}

@InputType()
export class ReviewFindingInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => ID)
  findingId!: string

  @Field(() => String, { description: 'APPROPRIATE, INAPPROPRIATE, ESCALATED.' })
  outcome!: string

  @Field(() => String, { nullable: true })
  note?: string | null
}

@ObjectType({ description: 'What became of the wish. Faults are all there are, at once.' })
@Roles(findingRoles)
export class FindingPayload {
  @Field(() => String, { description: 'REVIEWED or INVALID.' })
  outcome!: string

  @Field(() => ID, { nullable: true })
  findingId!: string | null

  @Field(() => [InputFault])
  faults!: InputFault[]
}
