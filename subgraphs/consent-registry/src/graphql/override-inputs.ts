import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'One override ("break glass"): for the caller in this role, organisation, purpose and session, of this person.' })
export class OpenOverrideInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => String, { description: 'VITAL_INTERESTS, SAFEGUARDING, PUBLIC_INTEREST, STATUTE, COURT_ORDER.' })
  reason!: string

  @Field(() => String, {
    description:
      'Can the person decide about this now? LACKS_CAPACITY, CANNOT_BE_ASSESSED, HAS_CAPACITY_OTHERS_AT_RISK, OTHER_LAWFUL_AUTHORITY; not every answer fits every reason.',
  })
  capacity!: string

  @Field(() => [String], { description: 'Categories, or names of the groups in Patient.overrideGroups.' })
  categories!: string[]

  @Field(() => String, { nullable: true, description: 'At least 20 characters. Without it, it is due by justificationDueAt.' })
  justification?: string | null
}

@InputType()
export class JustifyOverrideInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => ID)
  overrideId!: string

  @Field(() => String, { description: 'At least 20 characters. Kept as it is written.' })
  justification!: string
}

@InputType()
export class EndOverrideInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => ID)
  overrideId!: string
}

@InputType()
export class ReviewOverrideInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => ID)
  overrideId!: string

  @Field(() => String, { description: 'APPROPRIATE, INAPPROPRIATE, ESCALATED.' })
  outcome!: string

  @Field(() => Boolean, { description: 'Whether the person has been told of the override.' })
  personTold!: boolean

  @Field(() => String, { nullable: true })
  note?: string | null
}

@InputType()
export class OverrideQueueInput {
  @Field(() => String, {
    nullable: true,
    description: 'OPEN_FOR_REVIEW (default; the longest waiting first), REVIEWED or ALL (the latest first).',
  })
  state?: string | null

  @Field(() => Int, { defaultValue: 20, description: '1 to 100.' })
  first!: number

  @Field(() => ID, { nullable: true, description: 'The id of the last one already seen.' })
  after?: string | null
}
