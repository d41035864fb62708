import { DateScalar } from '@crisis-record/subgraph-kit'
import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'An NHS number alone; or family name and date of birth, with given name and postcode if known.' })
export class FindPatientsInput {
  @Field(() => ID, { nullable: true })
  nhsNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Near spellings are found. No wild cards.' })
  familyName?: string | null

  @Field(() => String, { nullable: true, description: 'Ranks the likelier first; never excludes anyone.' })
  givenName?: string | null

  @Field(() => DateScalar, { nullable: true })
  dateOfBirth?: string | null

  @Field(() => String, { nullable: true, description: 'Whole, or its first half. Excludes everyone living elsewhere.' })
  postcode?: string | null
}
