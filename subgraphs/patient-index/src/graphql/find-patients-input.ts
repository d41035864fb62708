import { DateScalar } from '@crisis-record/subgraph-kit'
import { Field, ID, InputType } from 'type-graphql'

@InputType({
  description: 'An NHS number alone; or family name and date of birth, with given name if known. Never by where somebody lives.',
})
export class FindPatientsInput {
  @Field(() => ID, { nullable: true })
  nhsNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Near spellings are found. No wild cards.' })
  familyName?: string | null

  @Field(() => String, { nullable: true, description: 'Ranks the likelier first; never excludes anyone.' })
  givenName?: string | null

  @Field(() => DateScalar, { nullable: true })
  dateOfBirth?: string | null
}
