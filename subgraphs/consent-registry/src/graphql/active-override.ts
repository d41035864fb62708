import { Consent, DateTimeScalar, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: "An override of the caller's own that is in force for this person, this purpose and this session." })
@Consent('SHARING_OUTCOME')
export class ActiveOverride {
  @Field(() => ID)
  id!: string

  @Field(() => Source)
  source!: Source

  @Field(() => DateTimeScalar)
  recordedAt!: Date

  @Field(() => DateTimeScalar)
  openedAt!: Date

  @Field(() => DateTimeScalar, { description: 'From then on it opens nothing.' })
  expiresAt!: Date

  @Field(() => String)
  reason!: string

  @Field(() => [String])
  categories!: string[]

  @Field(() => Boolean)
  justified!: boolean

  @Field(() => DateTimeScalar)
  justificationDueAt!: Date
}

@ObjectType({ description: 'Categories that an override may open for the caller, under one name.' })
@Consent('SHARING_OUTCOME')
export class OverrideGroup {
  @Field(() => String)
  name!: string

  @Field(() => [String], { description: 'Those of the group that this role sees for this purpose.' })
  categories!: string[]
}

@ObjectType({ description: "An override of the caller's own that has no justification yet." })
@Consent('SHARING_OUTCOME')
export class OverrideToJustify {
  @Field(() => ID)
  id!: string

  @Field(() => DateTimeScalar)
  openedAt!: Date

  @Field(() => DateTimeScalar)
  expiresAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'Where it was ended early.' })
  endedAt!: Date | null

  @Field(() => String)
  reason!: string

  @Field(() => [String])
  categories!: string[]

  @Field(() => DateTimeScalar)
  justificationDueAt!: Date
}
