import { Coding, Consent, DateScalar, DateTimeScalar, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

/** PRSB core information standard: person demographics. Null means not recorded. */
@ObjectType({ description: 'Who the person is. Null within means not recorded.' })
@Consent('DEMOGRAPHICS')
export class Demographics {
  @Field(() => ID)
  id!: string

  @Field(() => Source)
  source!: Source

  @Field(() => DateTimeScalar)
  lastUpdated!: Date

  @Field(() => String, { nullable: true })
  title!: string | null

  @Field(() => String)
  familyName!: string

  @Field(() => String)
  givenName!: string

  @Field(() => String, { nullable: true })
  otherGivenNames!: string | null

  @Field(() => String, { nullable: true, description: 'What the person likes to be called.' })
  preferredName!: string | null

  @Field(() => DateScalar)
  dateOfBirth!: string

  @Field(() => Coding, { nullable: true, description: 'As the person states it. NHS Data Dictionary: PERSON STATED GENDER CODE.' })
  gender!: Coding | null

  @Field(() => Coding, { nullable: true, description: 'Preferred language. NHS Data Dictionary: LANGUAGE CODE.' })
  language!: Coding | null

  @Field(() => Boolean, { nullable: true })
  interpreterRequired!: boolean | null

  @Field(() => String, { nullable: true })
  communicationNeeds!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Date of death.' })
  deceasedOn!: string | null
}
